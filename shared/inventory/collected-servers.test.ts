import { describe, expect, it } from "vitest";
import type { CollectedStore } from "../facts/collection-facts.ts";
import { collectionFacts } from "../rules/testing/build-facts.ts";
import { collectedServers } from "./collected-servers.ts";

const store = (name: CollectedStore["store"], ...prints: readonly string[]): CollectedStore => ({
  store: name,
  certificates: prints.map((sha256Fingerprint) => ({
    ...{ sha1Fingerprint: "", sha256Fingerprint, subject: "CN=Root", subjectBytes: 20 },
    ...{ notAfter: "2036-12-01T00:00:00Z", selfIssued: true },
  })),
  unreadable: 0,
  fault: null,
});

function rootsOf(...stores: readonly CollectedStore[]) {
  const source = { id: "1", name: "fe01.txt", readAt: "2026-12-01T00:00:00Z", items: [collectionFacts({ stores })] };
  return collectedServers([source])[0]?.trustedRoots;
}

describe("what a collected server trusts", () => {
  it("is what stands in Trusted Root", () => {
    expect(rootsOf(store("Root", "a", "b"), store("CA", "c"))).toEqual(["a", "b"]);
  });

  it("is not what stands in Untrusted Certificates as well: Windows refuses it", () => {
    expect(rootsOf(store("Root", "a", "b"), store("Disallowed", "b"))).toEqual(["a"]);
  });

  it("is not known where the store could not be read", () => {
    expect(rootsOf({ ...store("Root", "a"), unreadable: 1 })).toBeNull();
  });
});
