import { describe, expect, it } from "vitest";
import { bundleFacts, lockedBundleFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { protectedToAccounts } from "./protected-to-accounts.ts";

describe("pfx.protected-to-accounts", () => {
  it("names the accounts that alone open the file without a password", () => {
    const facts = lockedBundleFacts({ protectedTo: ["S-1-5-21-1-2-3-512", "S-1-5-21-1-2-3-1104"] });
    expect(outcomeOf(protectedToAccounts, facts)).toMatchObject([
      { what: "The PFX is protected to accounts of a domain: S-1-5-21-1-2-3-512 and S-1-5-21-1-2-3-1104." },
    ]);
  });

  it("says it where the file does not name them", () => {
    expect(outcomeOf(protectedToAccounts, lockedBundleFacts({ protectedTo: [] }))).toMatchObject([
      { what: "The PFX is protected to accounts of a domain. The file does not name them." },
    ]);
  });

  it("is met by a file that a password opens, and asks nothing of one that is open", () => {
    expect(outcomeOf(protectedToAccounts, lockedBundleFacts())).toEqual([]);
    expect(outcomeOf(protectedToAccounts, bundleFacts())).toBe("not-applicable");
  });
});
