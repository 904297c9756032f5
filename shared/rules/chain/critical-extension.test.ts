import { describe, expect, it } from "vitest";
import { literal } from "../../text/testing/literal.ts";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { criticalExtension } from "./critical-extension.ts";

describe("chain.critical-extension: extensions that must be understood", () => {
  const extension = {
    oid: "1.2.3.4",
    name: "1.2.3.4",
    critical: true,
    bytes: 2,
    damage: null,
    repeated: false,
  } as const;

  it("passes known critical extensions, and unknown ones that are not critical", () => {
    const known = { ...extension, oid: "2.5.29.15", name: "Key Usage" };
    expect(outcomeOf(criticalExtension, certificateFacts({ extensions: [known] }))).toEqual([]);
    const mild = { ...extension, critical: false };
    expect(outcomeOf(criticalExtension, certificateFacts({ extensions: [mild] }))).toEqual([]);
  });

  it("fails an unknown one in the certificate and in an issuer", () => {
    expect(outcomeOf(criticalExtension, certificateFacts({ extensions: [extension] }))).toMatchObject([
      { what: expect.stringContaining("marked critical and that programs need not know: 1.2.3.4.") },
    ]);
    const path = [certificateFacts(), issuingAuthority({ extensions: [extension] }), rootAuthority()];
    expect(outcomeOf(criticalExtension, chainFacts({ path }))).toHaveLength(1);
  });

  it("leaves one that cannot be read to form.unreadable-part, so that there is one finding", () => {
    const damaged = {
      ...extension,
      oid: "2.5.29.17",
      name: "Subject Alternative Name",
      damage: { problem: literal("It ends too early."), offset: 9 },
    };
    expect(outcomeOf(criticalExtension, certificateFacts({ extensions: [damaged] }))).toEqual([]);
  });
});
