import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { addressCisco } from "./address-cisco.ts";

const judged = (...addresses: readonly string[]) =>
  outcomeOf(addressCisco, certificateFacts({ crlDistributionPoints: addresses }), { product: "cisco-uc" });

describe("revocation.address-cisco (cases/i09)", () => {
  it("passes an HTTP address, alone or beside others", () => {
    expect(judged("http://pki.contoso.com/issuing.crl")).toEqual([]);
    expect(judged("ldap:///CN=CDP", "HTTP://pki.contoso.com/issuing.crl")).toEqual([]);
  });

  it.each(["ldap:///CN=CDP,DC=contoso,DC=com", "file:////ca01/CertEnroll/issuing.crl"])("finds %s alone", (address) => {
    expect(judged(address)).toMatchObject([
      { what: expect.stringContaining(address), at: "certificate.crlDistributionPoints" },
    ]);
  });
});
