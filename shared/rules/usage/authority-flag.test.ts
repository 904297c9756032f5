import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { authorityFlag } from "./authority-flag.ts";

describe("usage.authority-flag", () => {
  it("passes a server's certificate without it, and leaves authorities alone", () => {
    expect(outcomeOf(authorityFlag, certificateFacts())).toEqual([]);
    const basicConstraints = { certificateAuthority: false, pathLength: null };
    expect(outcomeOf(authorityFlag, certificateFacts({ basicConstraints }))).toEqual([]);
    expect(outcomeOf(authorityFlag, rootAuthority())).toBe("not-applicable");
  });

  it("finds CA:TRUE on a server's certificate, and in a request", () => {
    const basicConstraints = { certificateAuthority: true, pathLength: null };
    expect(outcomeOf(authorityFlag, requestFacts({ basicConstraints }))).toMatchObject([
      { at: "request.basicConstraints" },
    ]);
    expect(outcomeOf(authorityFlag, certificateFacts({ basicConstraints }))).toMatchObject([
      { at: "certificate.basicConstraints" },
    ]);
  });
});
