import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { version } from "./version.ts";

const extension = {
  oid: "2.5.29.17",
  name: "Subject Alternative Name",
  critical: false,
  bytes: 9,
  damage: null,
  repeated: false,
};

describe("form.version: extensions are version 3’s", () => {
  it("passes version 3, and version 1 without extensions", () => {
    expect(outcomeOf(version, certificateFacts({ extensions: [extension] }))).toEqual([]);
    expect(outcomeOf(version, certificateFacts({ version: 1 }))).toEqual([]);
  });

  it("fails versions 1 and 2 with extensions, in issuers too, and a version that there is not", () => {
    for (const number of [1, 2, 4])
      expect(outcomeOf(version, certificateFacts({ version: number, extensions: [extension] }))).toHaveLength(1);
    const path = [certificateFacts(), issuingAuthority({ version: 1, extensions: [extension] })];
    expect(outcomeOf(version, chainFacts({ path }))).toMatchObject([
      { what: expect.stringContaining("of version 1 and has extensions"), at: "issuers.version" },
    ]);
  });
});
