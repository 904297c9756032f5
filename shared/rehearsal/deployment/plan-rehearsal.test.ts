import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Facts } from "../../facts/facts.ts";
import { ofGuest } from "../../inventory/sources.ts";
import { bagged, bundleFacts, certificateFacts, dnsNames, keyFacts } from "../../rules/testing/build-facts.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { planRehearsal } from "./plan-rehearsal.ts";

const now = "2026-11-20T12:00:00Z";
const certificate = certificateFacts({ subjectAlternativeNames: dnsNames("sip.fabrikam.com") });
const read = (id: string, name: string, item: Facts) => ({
  ...{ id, name, readAt: now, items: [item] },
});

/** Kinds of the reasons of the line between the Edge and a partner whose PFX was given. */
function reasonsFor(reachedAs: string | null, said?: string) {
  const known = ofGuest(read("1", "their.cer", certificate), { system: "federated-partner", reachedAs });
  const pfx = bundleFacts({ certificates: bagged(certificate), keys: [keyFacts()] });
  const { lines } = trustMap({ deployment: exampleDeployment, certificates: [] });
  const line = lines.find(({ ends }) => ends.some(({ id }) => id === "federated-partner"));
  if (line === undefined) throw new Error("The map has no line to a partner.");
  const { map } = planRehearsal({
    ...{ kept: { deployment: exampleDeployment, choices: null }, requests: [], now },
    sources: [known],
    given: [{ source: read("0", "their.pfx", pfx), system: "federated-partner" }],
    line: line.id,
    ...(said !== undefined && { names: new Map([["federated-partner", said]]) }),
  });
  return map.lines.find(({ id }) => id === line.id)?.state.reasons.map(({ kind }) => kind);
}

describe("a partner whose PFX is given for a rehearsal", () => {
  it("is reached by the name that the inventory has of it, as in the trust map", () => {
    expect(reasonsFor("sip.fabrikam.com")).not.toContain("name-unknown");
    expect(reasonsFor("edge.fabrikam.com")).toContain("name-lacking");
  });

  it("is reached by the name that is said for the rehearsal, before that of the inventory", () => {
    expect(reasonsFor(null, "sip.fabrikam.com")).not.toContain("name-unknown");
    expect(reasonsFor("sip.fabrikam.com", "edge.fabrikam.com")).toContain("name-lacking");
  });

  it("is reached by no known name where nobody said one", () => {
    expect(reasonsFor(null)).toContain("name-unknown");
  });
});
