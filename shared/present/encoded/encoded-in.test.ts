import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, chainFacts, requestFacts } from "../../rules/testing/build-facts.ts";
import { encodedIn, encodedName } from "./encoded-in.ts";

describe("encodedIn", () => {
  it("finds what can be given out again", () => {
    expect(encodedIn(certificateFacts()).map(encodedName)).toEqual(["pool01.contoso.com"]);
    expect(encodedIn(requestFacts()).map(({ kind }) => kind)).toEqual(["request"]);
    expect(encodedIn(chainFacts())).toEqual(chainFacts().certificates);
    expect(encodedIn(bundleFacts())).toHaveLength(bundleFacts().certificates.length);
    expect(encodedIn({ kind: "explained", explanations: [] })).toEqual([]);
  });
});
