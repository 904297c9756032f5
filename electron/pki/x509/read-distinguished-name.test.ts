import { describe, expect, it } from "vitest";
import { readBer } from "../asn1/ber.ts";
import {
  bmpString,
  objectIdentifier,
  octetString,
  printableString,
  sequence,
  setOf,
  tagged,
  utf8String,
} from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { readDistinguishedName } from "./read-distinguished-name.ts";

const attribute = (oid: string, value: Uint8Array): Uint8Array => sequence(objectIdentifier(oid), value);
const nameOf = (...parts: readonly Uint8Array[]): string =>
  readDistinguishedName(readBer(sequence(...parts)), "the subject").text;
const commonName = (text: string): string => nameOf(setOf(attribute(oids.commonName.oid, utf8String(text))));

describe("readDistinguishedName", () => {
  it("writes the most specific part first (RFC 4514 §4, first example)", () => {
    const parts = [
      setOf(attribute(oids.domainComponent.oid, tagged(0x16, new TextEncoder().encode("net")))),
      setOf(attribute(oids.domainComponent.oid, tagged(0x16, new TextEncoder().encode("example")))),
      setOf(attribute(oids.userId.oid, utf8String("jsmith"))),
    ];
    expect(nameOf(...parts)).toBe("UID=jsmith,DC=example,DC=net");
  });

  it("joins a part of several attributes with a plus sign (RFC 4514 §4, second example)", () => {
    const part = setOf(
      attribute(oids.organizationalUnitName.oid, utf8String("Sales")),
      attribute(oids.commonName.oid, utf8String("J.  Smith")),
    );
    expect(nameOf(part)).toMatch(/^(?:OU=Sales\+CN=J\. {2}Smith|CN=J\. {2}Smith\+OU=Sales)$/);
  });

  it.each([
    ["quotes and a comma (RFC 4514 §4)", 'James "Jim" Smith, III', 'CN=James \\"Jim\\" Smith\\, III'],
    ["a carriage return (RFC 4514 §4)", "Before\rAfter", "CN=Before\\0DAfter"],
    ["letters beyond ASCII, as they are (RFC 4514 §4)", "Lučić", "CN=Lučić"],
    ["a number sign in front", "#1", "CN=\\#1"],
    ["blanks at both ends", "  x  ", "CN=\\  x \\ "],
    ["one blank alone", " ", "CN=\\ "],
    ["a null character", "a\0b", "CN=a\\00b"],
    ["a next-line character of two octets", "a\u0085b", "CN=a\\C2\\85b"],
    ["the rest of the special characters", "+\\<>;=", "CN=\\+\\\\\\<\\>\\;="],
  ])("escapes %s", (_, value, text) => {
    expect(commonName(value)).toBe(text);
  });

  it("shows a type without a name in hex of its encoding (RFC 4514 §4, last example)", () => {
    const part = setOf(attribute("1.3.6.1.4.1.1466.0", octetString(Uint8Array.of(0x48, 0x69))));
    expect(nameOf(part)).toBe("1.3.6.1.4.1.1466.0=#04024869");
  });

  it("keeps the encoding order in the attributes and reads every string type", () => {
    const name = sequence(
      setOf(attribute(oids.countryName.oid, printableString("US"))),
      setOf(attribute(oids.organizationName.oid, tagged(0x14, Uint8Array.of(0x43, 0xf3)))),
      setOf(attribute(oids.commonName.oid, bmpString("Zürich"))),
    );
    expect(readDistinguishedName(readBer(name), "the subject").attributes).toEqual([
      { oid: "2.5.4.6", name: "C", value: "US" },
      { oid: "2.5.4.10", name: "O", value: "Có" },
      { oid: "2.5.4.3", name: "CN", value: "Zürich" },
    ]);
  });

  it("passes over an empty part", () => {
    expect(nameOf(setOf(), setOf(attribute(oids.commonName.oid, utf8String("x"))))).toBe("CN=x");
  });
});
