import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  collectedStore,
  collectionFacts,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { disallowed } from "./disallowed.ts";

const { certificates } = chainFacts();

describe("server.disallowed", () => {
  it.each(certificates.map((certificate) => [certificate.subject.text, certificate] as const))(
    "finds %s among the untrusted certificates",
    (_, certificate) => {
      const stores = [collectedStore("Disallowed", [certificate])];
      expect(outcomeOf(disallowed, collectionFacts({ stores }))).toMatchObject([
        { fix: expect.stringContaining(certificate.sha1Fingerprint) },
      ]);
    },
  );

  it("passes where another one stands there, or the same in another store", () => {
    const other = rootAuthority({ sha256Fingerprint: "ff".repeat(32) });
    const stores = [collectedStore("Disallowed", [other]), collectedStore("Root", certificates)];
    expect(outcomeOf(disallowed, collectionFacts({ stores }))).toEqual([]);
  });

  it("asks nothing where no server described itself", () => {
    expect(outcomeOf(disallowed, certificateFacts())).toBe("not-applicable");
  });
});
