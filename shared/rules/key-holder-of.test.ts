import { describe, expect, it } from "vitest";
import { atSignature } from "./keyspec/at-signature.ts";
import { cng } from "./provider/cng.ts";
import { otherCsp } from "./provider/other-csp.ts";
import { otherCspAfter2013 } from "./provider/other-csp-after-2013.ts";
import { strong } from "./provider/strong.ts";
import { strongAfter2013 } from "./provider/strong-after-2013.ts";
import { bundleFacts, keyFacts, printedFacts, printedKey, requestFacts } from "./testing/build-facts.ts";
import { outcomeOf } from "./testing/outcome-of.ts";

const strongProvider = "Microsoft Strong Cryptographic Provider";
const enhancedProvider = "Microsoft Enhanced Cryptographic Provider v1.0";
const keyStorage = "Microsoft Software Key Storage Provider";

/** What certutil prints of a certificate with its key. */
const printed = (provider: string, keySpec: 1 | 2, ofPfx: boolean) =>
  printedFacts({ key: printedKey({ provider, keySpec }), ofPfx });

const table = [
  { rule: cng, provider: keyStorage, keySpec: 1, product: "lync-2013" },
  { rule: strong, provider: strongProvider, keySpec: 1, product: "lync-2013" },
  { rule: strongAfter2013, provider: strongProvider, keySpec: 1, product: "sfb-2019" },
  { rule: otherCsp, provider: enhancedProvider, keySpec: 1, product: "lync-2013" },
  { rule: otherCspAfter2013, provider: enhancedProvider, keySpec: 1, product: "sfb-2019" },
  { rule: atSignature, provider: enhancedProvider, keySpec: 2, product: "lync-2013" },
] as const;

describe.each(table)("what $rule.id advises", ({ rule, provider, keySpec, product }) => {
  const adviceOn = (facts: Parameters<typeof outcomeOf>[1]) => {
    const problems = outcomeOf(rule, facts, { product });
    return typeof problems === "string" ? problems : problems.map(({ fix }) => fix);
  };

  it("is to convert a PFX, also one that certutil printed", () => {
    const mark = keySpec === 2 ? "AT_SIGNATURE" : "AT_KEYEXCHANGE";
    const convert = [expect.stringMatching(/convert the PFX with KeySpec/i)];
    expect(adviceOn(bundleFacts({ keys: [keyFacts({ provider, keySpec: mark })] }))).toEqual(convert);
    expect(adviceOn(printed(provider, keySpec, true))).toEqual(convert);
  });

  it("is to export a key that stands in a store before it is converted", () => {
    expect(adviceOn(printed(provider, keySpec, false))).toEqual([
      expect.stringMatching(/export the certificate with its private key as a PFX.* convert it with KeySpec/i),
    ]);
  });

  it("is to request again what has no PFX yet", () => {
    expect(adviceOn(requestFacts({ enrolmentCsp: { provider, keySpec } }))).toEqual([
      expect.stringMatching(/make the request again with|request the certificate again with/i),
    ]);
  });
});
