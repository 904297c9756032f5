import { describe, expect, it } from "vitest";
import { requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { repeatedExtensionRequest } from "./repeated-extension-request.ts";

const twice = (oid: string, name: string) =>
  [false, true].map((repeated) => ({ oid, name, critical: false, bytes: 12, damage: null, repeated }));

describe("form.repeated-extension-request: each extension once", () => {
  it("passes a healthy request", () => {
    expect(outcomeOf(repeatedExtensionRequest, requestFacts())).toEqual([]);
  });

  it("says of two lists of names that an authority may take either (PKI.js issue 166)", () => {
    const extensions = twice("2.5.29.17", "Subject Alternative Name");
    const [problem] = outcomeOf(repeatedExtensionRequest, requestFacts({ extensions }));
    expect(problem).toMatchObject({ what: "It has two lists of alternative names." });
    expect(problem).toMatchObject({ why: expect.stringContaining("may take either") });
    expect(problem).toMatchObject({ fix: expect.stringMatching(/^Make the request again/) });
  });

  it("names any other", () => {
    const extensions = twice("2.5.29.15", "Key Usage");
    expect(outcomeOf(repeatedExtensionRequest, requestFacts({ extensions }))).toMatchObject([
      { what: "It has its Key Usage more than once." },
    ]);
  });
});
