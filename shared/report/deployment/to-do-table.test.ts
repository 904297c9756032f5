import { expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import { planEveryLayout } from "../../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../../roles/planning/roles-present.ts";
import { certificateFacts, distinguishedName, dnsNames, printedFacts } from "../../rules/testing/build-facts.ts";
import { formatted } from "../../text/localise.ts";
import { toDoTable } from "./to-do-table.ts";

const now = "2026-11-20T12:00:00Z";
const selections = rolesPresent(exampleDeployment, "lync-2013").map(({ id }) => ({ role: id }));
const plans = planEveryLayout({ deployment: exampleDeployment, product: "lync-2013", selections });

/** Day and task of the certificate of a role, in words. */
function toDoFor(role: string, ends: string) {
  const plan = plans.find((one) => one.role === role);
  if (plan === undefined) throw new Error(`There is no plan for ${role}.`);
  const certificate = certificateFacts({
    subject: distinguishedName(plan.subject.commonName),
    subjectAlternativeNames: dnsNames(...plan.names.flatMap(({ name, included }) => (included ? [name] : []))),
    notAfter: ends,
  });
  const item = printedFacts({ certificate, notAfter: { text: ends, readings: [ends] }, uses: plan.uses });
  const sources = [{ id: "1", name: "store.txt", readAt: now, items: [item] }];
  const inventory = takeInventory({ plans: [plan], layouts: {}, sources, requests: [], now });
  return toDoTable(inventory, [], now).rows.map(([by, what]) => [by, what].map((cell) => formatted(cell?.[0] ?? "")));
}

it("wants a signer of tokens staged as early as the page Renewal says, and others before their end", () => {
  const ends = "2026-12-20T12:00:00.000Z";
  expect(toDoFor("oauth-token-issuer", ends)).toContainEqual([
    "19 Dec 2026",
    expect.stringMatching(/^Stage the new certificate with -Roll before 19 Dec 2026/),
  ]);
  expect(toDoFor("enterprise-front-end", ends)).toContainEqual([
    "20 Dec 2026",
    "Renew it, and assign the new one before this day.",
  ]);
});
