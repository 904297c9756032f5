import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { commonNameRepeated } from "./common-name-repeated.ts";

describe("names.common-name-repeated: the common name again", () => {
  it("passes when it is repeated", () => {
    expect(outcomeOf(commonNameRepeated, certificateFacts())).toEqual([]);
  });

  it("warns when it is not", () => {
    expect(
      outcomeOf(commonNameRepeated, requestFacts({ subjectAlternativeNames: dnsNames("fe01.contoso.com") })),
    ).toMatchObject([{ what: expect.stringContaining("pool01.contoso.com is not among") }]);
  });

  it("warns when there are no alternative names", () => {
    expect(outcomeOf(commonNameRepeated, certificateFacts({ subjectAlternativeNames: null }))).toMatchObject([
      { what: "It has no subject alternative names." },
    ]);
  });
});
