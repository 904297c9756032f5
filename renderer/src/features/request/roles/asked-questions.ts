import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { roleById } from "#shared/roles/index.ts";
import type { Selection } from "#shared/roles/planning/plan.ts";
import { type Answers, answeredFor, concerns, type QuestionId } from "#shared/roles/planning/questions.ts";

/** A question of the chosen roles; `each`: nobody answered it, and the deployment's pools differ. */
export type AskedQuestion = { readonly id: QuestionId; readonly answer: boolean | "each" };

/** What the chosen roles ask, each question once, with the answer that holds for all chosen pools that it concerns. */
export function askedQuestions(
  selections: readonly Selection[],
  deployment: Deployment,
  product: ProductId,
  answers: Answers,
): readonly AskedQuestion[] {
  const asked = new Map<QuestionId, boolean | "each">();
  for (const selection of selections) {
    const ids = roleById(selection.role).questions(product);
    for (const pool of chosenPools(selection, deployment)) {
      const answered = answeredFor(answers, deployment, pool);
      for (const id of ids.filter((one) => concerns(one, pool))) {
        asked.set(id, (asked.get(id) ?? answered[id]) === answered[id] ? answered[id] : "each");
      }
    }
  }
  return [...asked].map(([id, answer]) => ({ id, answer }));
}

function chosenPools({ role, servers }: Selection, deployment: Deployment): readonly Pool[] {
  const pools = roleById(role).pools(deployment);
  if (servers === undefined) return pools;
  const wanted = new Set(servers.map((server) => server.toLowerCase()));
  return pools.filter((pool) => pool.servers.some(({ fqdn }) => wanted.has(fqdn.toLowerCase())));
}
