import { describe, expect, it } from "vitest";
import { certificateFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { selfSigned } from "./self-signed.ts";

describe("chain.self-signed: issued by itself", () => {
  it("passes what an authority issued", () => {
    expect(outcomeOf(selfSigned, certificateFacts())).toEqual([]);
  });

  it("fails a self-signed server certificate", () => {
    expect(outcomeOf(selfSigned, certificateFacts({ selfIssued: true }))).toMatchObject([
      { what: "It is self-signed." },
    ]);
  });

  it("tells a root from it", () => {
    expect(outcomeOf(selfSigned, rootAuthority())).toMatchObject([
      { what: expect.stringContaining("root certificate of an authority") },
    ]);
  });
});
