import { expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { InventorySource } from "../../inventory/inventory-item.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import { successorsOf } from "../../renewal/successor-of.ts";
import { planDeployment } from "../../roles/planning/plan-deployment.ts";
import { certificateFacts, distinguishedName, dnsNames, printedFacts } from "../../rules/testing/build-facts.ts";
import { successorSteps } from "./successor-steps.ts";

const now = "2026-11-20T12:00:00.000Z";
const plans = planDeployment({
  deployment: exampleDeployment,
  product: "lync-2013",
  selections: [{ role: "enterprise-front-end" }],
});

/** The commands for a certificate that was printed with this thumbprint, and is to take the place of one in use. */
function commandsFor(sha1Fingerprint: string): readonly string[] {
  const [plan] = plans;
  if (plan === undefined) throw new Error("The example has Front End Servers.");
  const names = plan.names.flatMap(({ name, included }) => (included ? [name] : []));
  const day = (text: string) => ({ text, readings: [`${text}T12:00:00.000Z`] });
  const printed = (sha1: string, from: string, to: string, uses: readonly string[]): InventorySource => {
    const certificate = certificateFacts({
      subject: distinguishedName(plan.subject.commonName),
      subjectAlternativeNames: dnsNames(...names),
      sha1Fingerprint: sha1,
    });
    const item = printedFacts({ certificate, notBefore: day(from), notAfter: day(to), uses });
    return { id: from, name: `${from}.txt`, readAt: now, items: [item] };
  };
  const sources = [
    printed("AA", "2025-12-20", "2026-12-20", plan.uses),
    printed(sha1Fingerprint, "2026-11-19", "2027-11-19", []),
  ];
  const successors = successorsOf(takeInventory({ plans, layouts: {}, sources, requests: [], now }));
  const [successor] = successors.filter(({ id }) => id === plan.id);
  if (successor === undefined) throw new Error("The newer one waits for its place.");
  expect(successor.current.id).toBe("AA");
  return successorSteps(successor).flatMap(({ command }) => command ?? []);
}

it("assigns a renewed certificate by its thumbprint", () => {
  expect(commandsFor("BB").join("\n")).toMatch(/^Set-CsCertificate -Type \S+ -Thumbprint BB$/m);
});

it("leaves the thumbprint to be written in where what was read shows none", () => {
  expect(commandsFor("").join("\n")).toMatch(/^Set-CsCertificate -Type \S+ -Thumbprint <thumbprint>$/m);
});
