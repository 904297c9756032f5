import { describe, expect, it } from "vitest";
import { readBer } from "../asn1/ber.ts";
import { bmpString, implicitPrimitive, integer, objectIdentifier, sequence, utf8String } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { readPolicies } from "./read-policies.ts";

const policy = (...qualifiers: readonly Uint8Array[]) =>
  readPolicies(
    readBer(
      sequence(
        sequence(objectIdentifier("1.2.3"), ...(qualifiers.length === 0 ? [] : [sequence(...qualifiers)])),
        sequence(objectIdentifier(oids.anyPolicy.oid)),
      ),
    ),
  ).items;
const qualifier = (oid: string, value: Uint8Array) => sequence(objectIdentifier(oid), value);
const url = utf8String("http://example.com/cps");

describe("readPolicies", () => {
  it("reads the address of the statement and the notice, with what it refers to (RFC 5280 §4.2.1.4)", () => {
    const reference = sequence(utf8String("Contoso"), sequence(integer(1), integer(2)));
    const [read, any] = policy(
      qualifier(oids.practiceStatement.oid, url),
      qualifier(oids.userNotice.oid, sequence(reference, bmpString("For tests"))),
      qualifier(oids.userNotice.oid, sequence()),
    );
    expect(read).toEqual({
      oid: "1.2.3",
      name: "1.2.3",
      qualifiers: [
        { kind: "statement", url: "http://example.com/cps" },
        { kind: "notice", text: "For tests", organization: "Contoso", numbers: ["1", "2"] },
        { kind: "notice", text: null, organization: null, numbers: [] },
      ],
    });
    expect(any).toEqual({ oid: oids.anyPolicy.oid, name: "Any Policy", qualifiers: [] });
  });

  it("shows a qualifier that is broken or of an unknown kind in hex, and the policies beside it", () => {
    const [read, any] = policy(qualifier(oids.practiceStatement.oid, sequence()), qualifier("1.2.9", integer(7)));
    expect(read?.qualifiers).toEqual([
      { kind: "other", oid: oids.practiceStatement.oid, value: "3000" },
      { kind: "other", oid: "1.2.9", value: "020107" },
    ]);
    expect(any?.name).toBe("Any Policy");
  });

  it("refuses a policy with more than it may have", () => {
    const value = sequence(sequence(objectIdentifier("1.2.3"), sequence(), implicitPrimitive(0, Uint8Array.of(1))));
    expect(() => readPolicies(readBer(value))).toThrow();
  });
});
