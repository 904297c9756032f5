import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  clientAuthentication,
  issuingAuthority,
  rootAuthority,
  serverAuthentication,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerUsage } from "./issuer-usage.ts";

describe("chain.issuer-usage: an authority for servers", () => {
  const issuedBy = (extendedKeyUsage: readonly { readonly oid: string; readonly name: string }[]) =>
    chainFacts({ path: [certificateFacts(), issuingAuthority({ extendedKeyUsage }), rootAuthority()] });

  it("passes an issuer without a limit, with Server Authentication, and for any purpose", () => {
    expect(outcomeOf(issuerUsage, chainFacts())).toEqual([]);
    expect(outcomeOf(issuerUsage, issuedBy([clientAuthentication, serverAuthentication]))).toEqual([]);
    expect(outcomeOf(issuerUsage, issuedBy([{ oid: "2.5.29.37.0", name: "Any Purpose" }]))).toEqual([]);
  });

  it("fails one that is limited to something else", () => {
    expect(outcomeOf(issuerUsage, issuedBy([clientAuthentication]))).toMatchObject([
      { what: "The Enhanced Key Usage of Contoso Issuing CA does not include Server Authentication." },
    ]);
  });
});
