import { describe, expect, it } from "vitest";
import { certificateFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { oauthSize } from "./oauth-size.ts";

const role = "oauth-token-issuer";

describe("key.oauth-size: the key that signs tokens", () => {
  it.each([2048, 4096])("passes %i bits", (bits) => {
    expect(outcomeOf(oauthSize, certificateFacts({ publicKey: { ...rsa2048, bits } }), { role })).toEqual([]);
  });

  it("fails 1024 bits", () => {
    expect(outcomeOf(oauthSize, certificateFacts({ publicKey: { ...rsa2048, bits: 1024 } }), { role })).toMatchObject([
      { what: "Its RSA key has 1024 bits." },
    ]);
  });

  it("is no rule for other roles: there 1024 bits are a warning", () => {
    const weak = certificateFacts({ publicKey: { ...rsa2048, bits: 1024 } });
    expect(outcomeOf(oauthSize, weak, { role: "mediation" })).toBe("not-applicable");
  });
});
