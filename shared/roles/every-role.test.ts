import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationSchema } from "../catalogue/citation.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import type { Deployment } from "../deployment/model.ts";
import { arbitraryDeployment } from "../deployment/testing/arbitrary-deployment.ts";
import { format } from "../text/localise.ts";
import { inWords } from "../text/testing/in-words.ts";
import { roles } from "./index.ts";
import { planDeployment } from "./planning/plan-deployment.ts";
import { planProblems } from "./planning/plan-problems.ts";
import { type Answers, questionIds } from "./planning/questions.ts";
import { includedNames } from "./testing/plans-of.ts";
import { planTitle } from "./titles.ts";
import { type CertificatePlan, digestChoices, keyChoices, type RoleDefinition } from "./types.ts";

/** Every way to plan every role of every product. */
const cases = roles.flatMap((role) =>
  role.products.flatMap((product) => role.layouts.map((layout) => ({ role, product, layout: layout.id }))),
);

const arbitraryAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, fc.boolean()])),
  { requiredKeys: [] },
);
const choices = fc.record({ key: fc.constantFrom(...keyChoices), digest: fc.constantFrom(...digestChoices) });

function plansOf(role: RoleDefinition, product: ProductId, layout: string, deployment: Deployment, answers: Answers) {
  return planDeployment({ deployment, product, answers, selections: [{ role: role.id, layout }] });
}

/** Of an order: common name, server, names outside every SIP domain, each SIP domain, wildcards (roles.md §9). */
function rankOf(name: string, { subject, server }: CertificatePlan, { sipDomains }: Deployment): number {
  if (name.startsWith("*.")) return 100;
  if (name === subject.commonName) return 0;
  if (name === server) return 1;
  const lengths = sipDomains.map((domain) => (name === domain || name.endsWith(`.${domain}`) ? domain.length : 0));
  const longest = Math.max(...lengths);
  return longest === 0 ? 2 : 3 + lengths.indexOf(longest);
}

/** What holds for the plan of any role. */
function expectSound(plan: CertificatePlan, deployment: Deployment): void {
  const { commonName } = plan.subject;
  const names = plan.names.map(({ name }) => name);
  const included = includedNames(plan);
  expect(commonName).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  expect(included).toContain(commonName);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names).toEqual(names.map((name) => name.toLowerCase()));
  const ranks = names.map((name) => rankOf(name, plan, deployment));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));

  const wildcards = plan.names.filter(({ name }) => name.includes("*"));
  expect(wildcards.every(({ need, included: isIn }) => need === "wildcard-alternative" && !isIn)).toBe(true);
  if (!plan.wildcards) expect(wildcards).toEqual([]);
  for (const { wildcard } of plan.names) if (wildcard !== undefined) expect(names).toContain(wildcard);

  expect(plan.nodes).toContain(plan.server);
  expect(new Set(plan.nodes).size).toBe(plan.nodes.length);
  if (plan.scope === "server") expect(plan.nodes).toHaveLength(1);
  if (plan.nodes.length > 1 && plan.keyPlace.value === "anywhere") expect(plan.exportable.value).toBe(true);
  for (const { reason, citation, need, included: isIn } of plan.names) {
    expect(format(reason).length).toBeGreaterThan(10);
    expect(citationSchema.safeParse(citation).success).toBe(true);
    if (need === "required") expect(isIn).toBe(true);
  }
  expect(structuredClone(plan)).toStrictEqual(plan);
  expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
}

describe("the title of a certificate", () => {
  const certificates = roles.flatMap((role) =>
    role.layouts.flatMap((layout) =>
      layout.certificates.map(({ id, title }) => ({ role, layout: layout.id, id, title })),
    ),
  );

  it.each(certificates)("says nothing twice: $role.id, $layout, $id", ({ role, layout, id }) => {
    const parts = format(planTitle({ role: role.id, layout, certificate: id })).split(", ");
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe("a role of Subscription Edition", () => {
  it.each(roles.filter(({ products }) => products.includes("sfb-se")))("says in a note what was read: $id", (role) => {
    const own = role.notes.filter(({ products }) => products?.join() === "sfb-se");
    expect(inWords(own)).toMatchObject([
      { text: expect.stringContaining("Subscription Edition"), citation: { inferred: true } },
    ]);
  });
});

describe("any plan of any deployment", () => {
  it.each(cases)("$role.id, $product, $layout is sound and comes out the same again", ({ role, product, layout }) => {
    fc.assert(
      fc.property(arbitraryDeployment, arbitraryAnswers, (deployment, answers) => {
        const plans = plansOf(role, product, layout, deployment, answers);
        expect(plans.length).toBeGreaterThan(0);
        for (const plan of plans) expectSound(plan, deployment);
        expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
        expect(plansOf(role, product, layout, deployment, answers)).toStrictEqual(plans);
      }),
      { numRuns: 20 },
    );
  });

  it("has an id of its own within a run of all roles, and no error before the user changes it", () => {
    fc.assert(
      fc.property(
        arbitraryDeployment,
        arbitraryAnswers,
        fc.constantFrom(...new Set(cases.map(({ product }) => product))),
        fc.nat(),
        (deployment, answers, product, choice) => {
          const selections = roles
            .filter(({ products }) => products.includes(product))
            .map((role) => ({ role: role.id, layout: role.layouts[choice % role.layouts.length]?.id }));
          const plans = planDeployment({ deployment, product, answers, selections });
          expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
          expect(plans.flatMap(planProblems).filter(({ severity }) => severity === "error")).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps names and provider whatever key and digest are chosen, but for CNG where the key needs it", () => {
    fc.assert(
      fc.property(arbitraryDeployment, choices, (deployment, { key, digest }) => {
        const run = { deployment, product: "lync-2013", selections: [{ role: "enterprise-front-end" }] } as const;
        const usual = planDeployment(run);
        const chosen = planDeployment({ ...run, key, digest });
        expect(chosen.map(({ names }) => names)).toStrictEqual(usual.map(({ names }) => names));
        for (const plan of chosen) {
          expect(plan).toMatchObject({ key, digest, keySpec: key.startsWith("ecdsa") ? 0 : 1 });
          expect(plan.provider.includes("Key Storage Provider")).toBe(key.startsWith("ecdsa"));
        }
      }),
      { numRuns: 30 },
    );
  });
});
