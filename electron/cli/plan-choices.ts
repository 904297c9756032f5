import type * as z from "zod";
import type { ApiInput } from "#shared/api/contract.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { productById } from "#shared/products/index.ts";
import type { PlanOptions, Selection } from "#shared/roles/plan.ts";
import { planDeployment } from "#shared/roles/plan-deployment.ts";
import { type Answers, type QuestionId, questionIds } from "#shared/roles/questions.ts";
import { rolesPresent } from "#shared/roles/roles-present.ts";
import type { CertificatePlan, RoleDefinition, RoleId } from "#shared/roles/types.ts";
import { roleIds } from "#shared/roles/types.ts";
import { nearest } from "./nearest.ts";
import type { planSchema } from "./options.ts";

type PlanWords = z.output<typeof planSchema>;
type Choices = Pick<ApiInput<"request.create">, "product" | "selections" | "answers" | "addedNames" | "removedNames">;

/**
 * What the options choose of a deployment: the roles named, or every role that it has servers for, with the servers named.
 *
 * @throws AppError PLAN_INCOMPLETE where there is no such role, PLAN_SERVER_UNKNOWN, USAGE for a wrong pair of words
 */
export function planChoices(deployment: Deployment, options: PlanWords): Choices {
  const product = options.product ?? deployment.product;
  return {
    product,
    selections: selectionsOf(deployment, product, options),
    answers: answersOf(options.answer),
    addedNames: options.addName,
    removedNames: options.removeName,
  };
}

/**
 * The certificates that the options ask for.
 *
 * @throws AppError as `planChoices`, and what `planDeployment` throws
 */
export function plansOf(
  deployment: Deployment,
  options: PlanWords,
  key: Pick<PlanOptions, "key" | "digest" | "templateName"> = {},
): readonly CertificatePlan[] {
  return planDeployment({ deployment, ...planChoices(deployment, options), ...key });
}

function selectionsOf(
  deployment: Deployment,
  product: Choices["product"],
  { role, server, layout }: PlanWords,
): readonly Selection[] {
  const wanted = server?.map((name) => name.trim().toLowerCase());
  const layouts = new Map(layout.map((pair) => pairOf(pair, roleIds, "--layout")));
  const select = (id: RoleId, servers: readonly string[] | undefined): Selection => ({
    role: id,
    layout: layouts.get(id),
    servers,
  });
  if (role !== undefined) return role.map((id) => select(id, wanted));
  const present = presentRoles(deployment, product);
  if (wanted === undefined) return present.map(({ id }) => select(id, undefined));
  const held = present.flatMap((one) => {
    const own = serversOf(one, deployment).filter((server) => wanted.includes(server));
    return own.length === 0 ? [] : [select(one.id, own)];
  });
  const lost = wanted.filter((server) => !held.some(({ servers = [] }) => servers.includes(server)));
  // The first role says that it has no such server, and which it has.
  return lost.length === 0 ? held : present.slice(0, 1).map(({ id }) => select(id, lost));
}

function presentRoles(deployment: Deployment, product: Choices["product"]): readonly RoleDefinition[] {
  const present = rolesPresent(deployment, product);
  if (present.length > 0) return present;
  throw new AppError(
    "PLAN_INCOMPLETE",
    `KeySpec knows no role of ${productById(product).title} that has servers in “${deployment.name}”.`,
    { hint: "“keyspec roles” lists the roles and their products." },
  );
}

function serversOf(role: RoleDefinition, deployment: Deployment): readonly string[] {
  return role.pools(deployment).flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
}

const yes: Readonly<Record<string, boolean>> = { yes: true, no: false };

function answersOf(pairs: readonly string[]): Answers {
  const answers = pairs.map((pair): readonly [QuestionId, boolean] => {
    const [question, word] = pairOf(pair, questionIds, "--answer");
    const answer = yes[word];
    if (answer !== undefined) return [question, answer];
    throw new AppError("USAGE", `--answer ${pair}: the answer is neither yes nor no.`, {
      hint: `Write --answer ${question}=yes or --answer ${question}=no.`,
    });
  });
  return Object.fromEntries(answers);
}

/** `word=value`, whose word is one of a list. */
function pairOf<Word extends string>(pair: string, words: readonly Word[], flag: string): readonly [Word, string] {
  const [left = "", ...rest] = pair.split("=");
  const word = words.find((candidate) => candidate === left.trim());
  if (word !== undefined && rest.length > 0) return [word, rest.join("=").trim()];
  const near = nearest(left, words);
  throw new AppError("USAGE", `${flag} ${pair}: KeySpec does not understand it.`, {
    hint:
      near === null ? `It is written as WORD=VALUE, with one of: ${words.join(", ")}.` : `Did you mean “${near}=…”?`,
  });
}
