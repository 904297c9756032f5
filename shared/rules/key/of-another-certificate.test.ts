import { describe, expect, it } from "vitest";
import { judgeFacts } from "../../judge/judge-facts.ts";
import { literal } from "../../text/testing/literal.ts";
import { certificateFacts, chainFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf, ruleContext } from "../testing/outcome-of.ts";
import { ofAnotherCertificate } from "./of-another-certificate.ts";

const foreignKeys = [literal("Part 1 (PRIVATE KEY)")];
const mixedUp = certificateFacts({ foreignKeys });

describe("key.of-another-certificate: key and certificate of two requests", () => {
  it("asks nothing where no other key stands beside the certificate", () => {
    expect(outcomeOf(ofAnotherCertificate, certificateFacts())).toBe("not-applicable");
  });

  it.each([
    ["a certificate", mixedUp],
    ["a chain", chainFacts({ path: [mixedUp, issuingAuthority({ foreignKeys })] })],
  ])("fails %s beside a key that is not its own, and names the key", (_, facts) => {
    expect(outcomeOf(ofAnotherCertificate, facts)).toMatchObject([
      { what: "The private key in the file is not the key of this certificate: Part 1 (PRIVATE KEY)." },
    ]);
    const [judgement] = judgeFacts(facts, "mismatch.pem", { ...ruleContext(), plans: [] });
    expect(judgement?.verdict).toBe("will-not-work");
  });
});
