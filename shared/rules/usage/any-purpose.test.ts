import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { anyPurpose } from "./any-purpose.ts";
import { ciscoServerAuthentication } from "./cisco-server-authentication.ts";
import { serverAuthentication as serverAuthenticationRule } from "./server-authentication.ts";

const any = { oid: "2.5.29.37.0", name: "Any Purpose" } as const;

describe("usage.any-purpose (RFC 5280 §4.2.1.12)", () => {
  it("passes Server Authentication, with Any Purpose or without", () => {
    for (const extendedKeyUsage of [[serverAuthentication], [any, serverAuthentication], [clientAuthentication]])
      expect(outcomeOf(anyPurpose, certificateFacts({ extendedKeyUsage }))).toEqual([]);
  });

  it("warns of Any Purpose without Server Authentication, and the rules about that one leave it alone", () => {
    for (const extendedKeyUsage of [[any], [any, clientAuthentication]]) {
      const facts = certificateFacts({ extendedKeyUsage });
      expect(outcomeOf(anyPurpose, facts)).toMatchObject([{ at: "certificate.extendedKeyUsage" }]);
      expect(outcomeOf(serverAuthenticationRule, facts)).toBe("not-applicable");
      expect(outcomeOf(ciscoServerAuthentication, facts, { product: "cisco-uc" })).toBe("not-applicable");
      expect(outcomeOf(anyPurpose, requestFacts({ extendedKeyUsage }))).toHaveLength(1);
    }
  });
});
