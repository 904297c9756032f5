import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  collectedStore,
  collectionFacts,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { misplacedIntermediate } from "./misplaced-intermediate.ts";

const both = [collectedStore("Root", [rootAuthority(), issuingAuthority()])];
const { computer } = collectionFacts();

describe("server.misplaced-intermediate", () => {
  it("passes a root store with roots only, and intermediates where they belong", () => {
    const stores = [collectedStore("Root", [rootAuthority()]), collectedStore("CA", [issuingAuthority()])];
    expect(outcomeOf(misplacedIntermediate, collectionFacts({ stores }))).toEqual([]);
  });

  it("names those that are not self-signed", () => {
    expect(outcomeOf(misplacedIntermediate, collectionFacts({ stores: both }))).toMatchObject([
      { what: expect.stringContaining(issuingAuthority().subject.text) },
    ]);
  });

  it.each(["6.1.7601.65536", ""])("asks nothing of Windows %s", (windowsVersion) => {
    const facts = collectionFacts({ stores: both, computer: { ...computer, windowsVersion } });
    expect(outcomeOf(misplacedIntermediate, facts)).toBe("not-applicable");
  });

  it.each(["6.2.9200.0", "10.0.20348.0"])("asks it of Windows %s", (windowsVersion) => {
    const facts = collectionFacts({ stores: both, computer: { ...computer, windowsVersion } });
    expect(outcomeOf(misplacedIntermediate, facts)).toHaveLength(1);
  });

  it("asks nothing where no server described itself", () => {
    expect(outcomeOf(misplacedIntermediate, certificateFacts())).toBe("not-applicable");
  });
});
