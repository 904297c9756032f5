import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { commonNames } from "./common-names.ts";

describe("names.common-names: one common name", () => {
  it("passes one and none", () => {
    expect(outcomeOf(commonNames, certificateFacts())).toEqual([]);
    expect(outcomeOf(commonNames, requestFacts({ subject: { text: "", attributes: [] } }))).toEqual([]);
  });

  it("warns of two", () => {
    const attributes = ["a.contoso.com", "b.contoso.com"].flatMap((name) => distinguishedName(name).attributes);
    expect(outcomeOf(commonNames, certificateFacts({ subject: { text: "two", attributes } }))).toMatchObject([
      { what: "Its subject has 2 common names: a.contoso.com and b.contoso.com." },
    ]);
  });
});
