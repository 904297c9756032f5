import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  clientAuthentication,
  distinguishedName,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { serverCertificate } from "./server-certificate.ts";

const person = { subject: distinguishedName("Anna Example"), subjectAlternativeNames: null } as const;

describe("usage.server-certificate: what is none is not judged as one", () => {
  it("passes what has the name of a host, whatever else is wrong with it", () => {
    expect(outcomeOf(serverCertificate, certificateFacts())).toEqual([]);
    const selfSigned = rootAuthority({ subject: distinguishedName("pool01.contoso.com") });
    expect(outcomeOf(serverCertificate, selfSigned)).toEqual([]);
    const clientOnly = certificateFacts({ extendedKeyUsage: [clientAuthentication] });
    expect(outcomeOf(serverCertificate, clientOnly)).toEqual([]);
  });

  it.each([
    ["a root", rootAuthority(), "Trusted Root Certification Authorities"],
    ["an issuing authority", issuingAuthority(), "Intermediate Certification Authorities"],
    ["a user", certificateFacts({ ...person, extendedKeyUsage: [clientAuthentication] }), "Personal store of the user"],
    [
      "a signer of programs",
      certificateFacts({ ...person, extendedKeyUsage: [{ oid: "1.3.6.1.5.5.7.3.3", name: "Code Signing" }] }),
      "signs programs and scripts",
    ],
  ])("says where the certificate of %s belongs", (_title, facts, place) => {
    expect(outcomeOf(serverCertificate, facts)).toMatchObject([{ fix: expect.stringContaining(place) }]);
  });
});
