import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import type { Inventory } from "../../inventory/types.ts";
import { planEveryLayout } from "../../roles/planning/plan-every-layout.ts";
import { certificateFacts, chainFacts, dnsNames } from "../../rules/testing/build-facts.ts";
import { authority, inPlace, now } from "../testing/in-place.ts";
import { certificatesAfter } from "./certificates-after.ts";

const inUse = [
  inPlace({ pool: "pool01.contoso.com", server: "fe01.contoso.com", role: "enterprise-front-end" }),
  inPlace({ pool: "medpool01.contoso.com", server: "med01.contoso.com", role: "mediation" }),
];
const plans = planEveryLayout({
  deployment: exampleDeployment,
  product: "lync-2013",
  selections: [{ role: "enterprise-front-end" }, { role: "mediation" }],
});

function inventoryOf(path: Parameters<typeof chainFacts>[0] & {}): Inventory {
  const source = { id: "1", name: "new.pem", readAt: now, items: [chainFacts(path)] };
  return takeInventory({ plans, layouts: {}, sources: [source], requests: [], now });
}

describe("what would be in place", () => {
  const { issuing, root } = authority("b");

  it("with a certificate: it, in its place", () => {
    const renewed = certificateFacts({
      subjectAlternativeNames: dnsNames("medpool01.contoso.com", "med01.contoso.com"),
      sha256Fingerprint: "77".repeat(32),
      sha1Fingerprint: "77".repeat(20),
    });
    const change = certificatesAfter(inUse, inventoryOf({ path: [renewed] }), null);
    expect(change?.kind).toBe("certificates");
    const placed = change?.certificates.filter(({ certificate }) => certificate.sha256Fingerprint === "77".repeat(32));
    expect(placed?.map(({ place }) => place.server)).toContain("med01.contoso.com");
  });

  it("with an authority: what it would have issued anew, of all pools or of one", () => {
    const given = inventoryOf({ path: [issuing, root] });
    const issuersOf = (pools: readonly string[] | null) =>
      certificatesAfter(inUse, given, pools)?.certificates.map(({ chain }) => chain?.path.at(-1)?.subject.text);
    expect(issuersOf(null)).toEqual(["CN=Root CA b", "CN=Root CA b"]);
    expect(issuersOf(["MEDPOOL01.contoso.com"])).toEqual(["CN=Root CA a", "CN=Root CA b"]);
  });

  it("with neither: nothing to say", () => {
    const empty = takeInventory({ plans, layouts: {}, sources: [], requests: [], now });
    expect(certificatesAfter(inUse, empty, null)).toBeNull();
  });
});
