import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitNames } from "./split-names.ts";

const both = ["a1.contoso.com", "a2.contoso.com"];

describe("splitNames (certd issue 134, certwarden 146, certbot pull request 1479)", () => {
  it.each([
    ["lines", "a1.contoso.com\na2.contoso.com\n"],
    ["lines of Windows", "a1.contoso.com\r\na2.contoso.com"],
    ["commas", "a1.contoso.com, a2.contoso.com"],
    ["commas alone", "a1.contoso.com,a2.contoso.com,"],
    ["semicolons", "a1.contoso.com;a2.contoso.com"],
    ["blanks and tabs", "a1.contoso.com  \ta2.contoso.com"],
    ["no-break spaces", "a1.contoso.com\u00a0a2.contoso.com"],
    ["certreq -attrib", "DNS=a1.contoso.com&DNS=a2.contoso.com"],
    ["certreq INF", '_continue_ = "dns=a1.contoso.com&"\n_continue_ = "dns=a2.contoso.com&"'],
    ["OpenSSL", "DNS:a1.contoso.com, DNS:a2.contoso.com"],
    ["the certificate window", "DNS Name=a1.contoso.com\r\nDNS Name=a2.contoso.com"],
    ["the certificate window in German", "DNS-Name=a1.contoso.com\r\nDNS-Name=a2.contoso.com"],
    ["quotes", '"a1.contoso.com","a2.contoso.com"'],
    ["brackets of PowerShell", "{a1.contoso.com, a2.contoso.com}"],
    ["names twice and in capitals", "A1.contoso.com a2.contoso.com a1.CONTOSO.com"],
    ["invisible characters", "\u200ea1.contoso.com\n\u200ba2.contoso.com\ufeff"],
  ])("takes %s", (_form, text) => {
    expect(splitNames(text)).toEqual(both);
  });

  it("leaves names alone that begin with dns", () => {
    expect(splitNames("dns.contoso.com, dnsname.contoso.com")).toEqual(["dns.contoso.com", "dnsname.contoso.com"]);
  });

  it("gives back what it joined, however it was joined", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,10}(\.[a-z][a-z0-9]{0,10}){1,3}$/);
    const separator = fc.constantFrom("\n", "\r\n", ", ", ";", " ", "&DNS=");
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), separator, (names, between) => {
        expect(splitNames(`${between.includes("DNS") ? "DNS=" : ""}${names.join(between)}`)).toEqual(names);
      }),
    );
  });
});
