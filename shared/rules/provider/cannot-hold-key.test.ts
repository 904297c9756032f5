import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts, p256, requestFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cannotHoldKey } from "./cannot-hold-key.ts";

const dsa = { ...rsa2048, algorithm: "DSA" } as const;

describe("provider.cannot-hold-key", () => {
  it.each([
    ["Microsoft RSA SChannel Cryptographic Provider", rsa2048, true],
    ["Microsoft Enhanced Cryptographic Provider v1.0", rsa2048, true],
    ["Microsoft DH SChannel Cryptographic Provider", rsa2048, false],
    ["Microsoft Base DSS Cryptographic Provider", rsa2048, false],
    ["Microsoft RSA SChannel Cryptographic Provider", p256, false],
    ["Microsoft DH SChannel Cryptographic Provider", p256, false],
    ["Microsoft Base DSS Cryptographic Provider", dsa, true],
    ["Microsoft Strong Cryptographic Provider", dsa, false],
  ])("%s, %o: %s", (provider, publicKey, holds) => {
    const outcome = outcomeOf(cannotHoldKey, bundleFacts({ keys: [keyFacts({ provider, publicKey })] }));
    expect(outcome).toHaveLength(holds ? 0 : 1);
  });

  it("looks at the provider that a request names, and leaves CNG alone", () => {
    const enrolmentCsp = { provider: "Microsoft DH SChannel Cryptographic Provider", keySpec: 1 } as const;
    expect(outcomeOf(cannotHoldKey, requestFacts({ enrolmentCsp }))).toMatchObject([
      { at: "request.enrolmentCsp.provider" },
    ]);
    const cng = keyFacts({ provider: "Microsoft Software Key Storage Provider", publicKey: p256 });
    expect(outcomeOf(cannotHoldKey, bundleFacts({ keys: [cng] }))).toBe("not-applicable");
  });
});
