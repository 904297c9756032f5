import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { notYet } from "./not-yet.ts";

describe("validity.not-yet: the begin of validity", () => {
  it("passes after it", () => {
    expect(outcomeOf(notYet, certificateFacts({ notBefore: "2026-11-20T12:00:00Z" }))).toEqual([]);
  });

  it("fails before it", () => {
    expect(outcomeOf(notYet, certificateFacts({ notBefore: "2026-11-21T00:00:00Z" }))).toMatchObject([
      { what: "pool01.contoso.com is not valid before 21 Nov 2026." },
    ]);
  });
});
