import { describe, expect, it } from "vitest";
import { collectedStore, collectionFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerList } from "./issuer-list.ts";

const { computer } = collectionFacts();
const sending = [{ key: "SCHANNEL", name: "SendTrustedIssuerList", value: "1" }];

describe("server.issuer-list", () => {
  it.each([
    [16_381, 0],
    [16_382, 1],
  ])("a name of %i bytes, with two of length in front: %i", (bytes, found) => {
    const stores = [collectedStore("Root", [rootAuthority()], bytes)];
    expect(outcomeOf(issuerList, collectionFacts({ stores, settings: sending }))).toHaveLength(found);
  });

  it.each([
    ["6.1.7601.0", null, 1],
    ["6.1.7601.0", "0", "not-applicable"],
    ["6.3.9600.0", null, "not-applicable"],
    ["", null, "not-applicable"],
  ] as const)("Windows %s with SendTrustedIssuerList %s", (windowsVersion, value, expected) => {
    const stores = [collectedStore("Root", [rootAuthority()], 20_000)];
    const settings = [{ key: "SCHANNEL", name: "SendTrustedIssuerList", value }];
    const outcome = outcomeOf(
      issuerList,
      collectionFacts({ stores, settings, computer: { ...computer, windowsVersion } }),
    );
    expect(typeof outcome === "string" ? outcome : outcome.length).toBe(expected);
  });
});
