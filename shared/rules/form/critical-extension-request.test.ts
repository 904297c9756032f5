import { describe, expect, it } from "vitest";
import { requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { criticalExtensionRequest } from "./critical-extension-request.ts";

const extension = { oid: "1.2.3.4", name: "1.2.3.4", critical: true, bytes: 2, damage: null, repeated: false } as const;

describe("form.critical-extension-request: what a request asks for must be understood", () => {
  it("passes a healthy request, known critical extensions, and unknown ones that are not critical", () => {
    expect(outcomeOf(criticalExtensionRequest, requestFacts())).toEqual([]);
    const extensions = [
      { ...extension, oid: "2.5.29.15", name: "Key Usage" },
      { ...extension, critical: false },
    ];
    expect(outcomeOf(criticalExtensionRequest, requestFacts({ extensions }))).toEqual([]);
  });

  it("warns of an unknown critical one, by its name", () => {
    expect(outcomeOf(criticalExtensionRequest, requestFacts({ extensions: [extension] }))).toMatchObject([
      { what: expect.stringContaining("programs need not know: 1.2.3.4."), at: "request.extensions" },
    ]);
  });
});
