import { describe, expect, it } from "vitest";
import { absent } from "../../facts/part.ts";
import { certificateFacts, present, rootAuthority } from "../testing/build-facts.ts";
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

  it("takes a server certificate that calls itself an authority for one: openssl req -x509 makes it so", () => {
    const basicConstraints = present({ certificateAuthority: true, pathLength: null }, true);
    const madeByOpenssl = certificateFacts({ selfIssued: true, keyUsage: absent, basicConstraints });
    expect(outcomeOf(selfSigned, madeByOpenssl)).toMatchObject([{ what: "It is self-signed." }]);
  });

  it("tells a root from it", () => {
    expect(outcomeOf(selfSigned, rootAuthority())).toMatchObject([
      { what: expect.stringContaining("root certificate of an authority") },
    ]);
  });
});
