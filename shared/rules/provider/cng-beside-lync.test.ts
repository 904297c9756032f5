import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cng } from "./cng.ts";
import { cngBesideLync } from "./cng-beside-lync.ts";

const cngKey = bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] });

describe("provider.cng-beside-lync: a reverse proxy, Office Web Apps, the XMPP gateway", () => {
  it.each(["reverse-proxy", "office-web-apps"] as const)(
    "warns for %s, where the rule about Lync is silent",
    (role) => {
      expect(outcomeOf(cngBesideLync, cngKey, { role })).toHaveLength(1);
      expect(outcomeOf(cng, cngKey, { role })).toBe("not-applicable");
    },
  );

  it("passes a CryptoAPI key", () => {
    expect(outcomeOf(cngBesideLync, bundleFacts(), { role: "reverse-proxy" })).toEqual([]);
  });

  it("leaves Lync's own roles to the error, and a gateway alone", () => {
    expect(outcomeOf(cngBesideLync, cngKey, { role: "edge-external" })).toBe("not-applicable");
    expect(outcomeOf(cng, cngKey, { role: "edge-external" })).toHaveLength(1);
    expect(outcomeOf(cngBesideLync, cngKey, { role: "gateway" })).toBe("not-applicable");
    expect(outcomeOf(cng, cngKey, { role: "gateway" })).toBe("not-applicable");
  });
});
