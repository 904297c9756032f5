import { describe, expect, it } from "vitest";
import { timeProblem } from "#shared/chain/revocation/time-problem.ts";
import { revocationListFactsSchema } from "#shared/facts/revocation-list-facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { nameOf } from "../../testing/crafted/values.ts";
import { explicit, integer, objectIdentifier, octetString, sequence, tagged, time, utf8String } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { sha256WithRsaIdentifier, signStructure } from "../x509/sign-structure.ts";
import { readRevocationList } from "./read-revocation-list.ts";

const { privateKey } = await native.generateRsaKey(1024);
const now = "2026-11-27T12:00:00Z";
const noTime = utf8String("yesterday");
/** ENUMERATED (X.690 §8.4). */
const enumerated = (value: number): Uint8Array => tagged(0x0a, Uint8Array.of(value));

function entry(serialNumber: number, at: Uint8Array, reason?: number): Uint8Array {
  const extension = (value: number) =>
    sequence(sequence(objectIdentifier(oids.crlReason.oid), octetString(enumerated(value))));
  return sequence(integer(serialNumber), at, ...(reason === undefined ? [] : [extension(reason)]));
}

const extensions = (value: Uint8Array): Uint8Array =>
  explicit(0, sequence(sequence(objectIdentifier(oids.crlNumber.oid), octetString(value))));

const valid = time("2026-11-01T00:00:00Z");
const read = ({ thisUpdate = valid, entries = [entry(1, valid)], rest = [extensions(integer(7))] } = {}) => {
  const until = time("2026-12-01T00:00:00Z");
  const toBeSigned = sequence(
    integer(1),
    sha256WithRsaIdentifier,
    nameOf("Root"),
    thisUpdate,
    until,
    sequence(...entries),
    ...rest,
  );
  const { facts } = readRevocationList(signStructure(toBeSigned, privateKey, native), native);
  expect(revocationListFactsSchema.parse(facts)).toEqual(facts);
  return facts;
};

describe("a revocation list with damage", () => {
  it("says where the time of issue is damaged, and is not valid", () => {
    const facts = read({ thisUpdate: noTime });
    expect(facts).toMatchObject({
      thisUpdate: "",
      unread: [{ field: "thisUpdate", because: "damage" }],
      crlNumber: { value: "7" },
    });
    expect(timeProblem(facts, now)).toBe("not-yet-valid");
    const rows = factSections(facts, now).flatMap((section) => section.rows);
    const words = Object.fromEntries(rows.map(({ label, value }) => [format(label), value.map(formatted).join(" ")]));
    expect(words["Effective date"]).toMatch(/^Damaged at byte \d+: /);
    expect(words["Could not be read"]).toMatch(/^Effective date: /);
  });

  it("counts entries that are damaged, and reads those around them", () => {
    const facts = read({ entries: [entry(1, valid), entry(2, noTime), entry(3, valid), entry(4, noTime)] });
    expect(facts.revoked.map(({ serialNumber }) => serialNumber)).toEqual(["01", "03"]);
    expect(facts).toMatchObject({ revokedLeftOut: 2, unread: [{ field: "revoked", because: "damage" }] });
  });

  it("gives a reason without a name as its number", () => {
    const facts = read({ entries: [entry(1, valid, 4), entry(2, valid, 7), entry(3, valid, 99)] });
    expect(facts.revoked.map(({ reason }) => reason)).toEqual(["superseded", "7", "99"]);
  });

  it("says that its extensions could not be read", () => {
    const facts = read({ rest: [explicit(0, sequence(integer(1)))] });
    expect(facts.unread).toMatchObject([{ field: "extensions" }]);
    expect(facts.authorityKeyIdentifier.state).toBe("unreadable");
  });
});
