import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";

import { publicClientAuthenticationEnded } from "./public-client-authentication-ended.ts";

const issuer = {
  text: "CN=DigiCert TLS RSA SHA256 2020 CA1,O=DigiCert Inc,C=US",
  attributes: [{ oid: "2.5.4.10", name: "O", value: "DigiCert Inc" }],
};
const both = [serverAuthentication, clientAuthentication];
const issued = (notBefore: string, extendedKeyUsage = both) =>
  certificateFacts({ issuer, notBefore, notAfter: "2027-12-31T00:00:00Z", extendedKeyUsage });

describe("usage.public-client-authentication-ended: from that day on", () => {
  it("warns about what was issued on the day and later", () => {
    expect(outcomeOf(publicClientAuthenticationEnded, issued("2027-03-15T00:00:00Z"))).toHaveLength(1);
    expect(outcomeOf(publicClientAuthenticationEnded, issued("2027-03-14T23:59:59Z"))).toBe("not-applicable");
  });

  it("passes certificates for servers only", () => {
    const certificate = issued("2027-06-01T00:00:00Z", [serverAuthentication]);
    expect(outcomeOf(publicClientAuthenticationEnded, certificate)).toEqual([]);
  });
});
