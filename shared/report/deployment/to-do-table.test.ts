import { expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { assignNewer } from "../../expiry/texts.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import { planEveryLayout } from "../../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../../roles/planning/roles-present.ts";
import { certificateFacts, distinguishedName, dnsNames, printedFacts } from "../../rules/testing/build-facts.ts";
import { format, formatted } from "../../text/localise.ts";
import { toDoTable } from "./to-do-table.ts";

const now = "2026-11-20T12:00:00Z";
const selections = rolesPresent(exampleDeployment, "lync-2013").map(({ id }) => ({ role: id }));
const plans = planEveryLayout({ deployment: exampleDeployment, product: "lync-2013", selections });

type Dates = { readonly begins?: string; readonly ends: string };

/** Days and tasks of the certificates of a role, in words. The first is assigned on its server. */
function toDoFor(role: string, ...dates: readonly Dates[]) {
  const plan = plans.find((one) => one.role === role);
  if (plan === undefined) throw new Error(`There is no plan for ${role}.`);
  const printedOn = (day: string) => ({ text: day, readings: [day] });
  const items = dates.map(({ begins = "2025-12-20T12:00:00.000Z", ends }, index) => {
    const certificate = certificateFacts({
      subject: distinguishedName(plan.subject.commonName),
      subjectAlternativeNames: dnsNames(...plan.names.flatMap(({ name, included }) => (included ? [name] : []))),
      sha1Fingerprint: `AA0${index}`,
      notAfter: ends,
    });
    const uses = index === 0 ? plan.uses : [];
    return printedFacts({ certificate, notBefore: printedOn(begins), notAfter: printedOn(ends), uses });
  });
  const sources = [{ id: "1", name: "store.txt", readAt: now, items }];
  const inventory = takeInventory({ plans: [plan], layouts: {}, sources, requests: [], now });
  return toDoTable(inventory, [], now).rows.map(([by, what]) => [by, what].map((cell) => formatted(cell?.[0] ?? "")));
}

it("wants a signer of tokens staged as early as the page Renewal says, and others before their end", () => {
  const ends = "2026-12-20T12:00:00.000Z";
  expect(toDoFor("oauth-token-issuer", { ends })).toContainEqual([
    "19 Dec 2026",
    expect.stringMatching(/^Stage the new certificate with -Roll before 19 Dec 2026/),
  ]);
  expect(toDoFor("enterprise-front-end", { ends })).toContainEqual([
    "20 Dec 2026",
    "Renew it, and assign the new one before this day.",
  ]);
});

it("wants a certificate assigned that lies ready, not renewed once more", () => {
  const newer = { begins: "2026-11-19T00:00:00.000Z", ends: "2027-11-19T00:00:00.000Z" };
  const words = toDoFor("enterprise-front-end", { ends: "2026-12-20T12:00:00.000Z" }, newer);
  expect(words).toContainEqual(["20 Dec 2026", format(assignNewer)]);
  expect(words.flat()).not.toContain("Renew it, and assign the new one before this day.");
});
