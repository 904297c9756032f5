import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { addressOutside } from "./address-outside.ts";

const judged = (...addresses: readonly string[]) =>
  outcomeOf(addressOutside, certificateFacts({ crlDistributionPoints: addresses }), {
    product: "lync-2013",
    role: "office-web-apps",
  });

describe("revocation.address-outside (cases/i09)", () => {
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
