import { describe, expect, it } from "vitest";
import { ocspResponseFactsSchema } from "#shared/facts/ocsp-response-facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { formatted } from "#shared/text/localise.ts";
import { nameOf } from "../../testing/crafted/values.ts";
import {
  algorithmIdentifier,
  bitString,
  explicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  tagged,
  time,
} from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { readOcspResponse } from "./read-ocsp-response.ts";

/** Of 2060, so that it is GeneralizedTime. */
const at = time("2060-01-01T00:00:00Z");
/** GeneralizedTime that is none. */
const noTime = tagged(0x18, new TextEncoder().encode("yesterday"));
const enumerated = (value: number): Uint8Array => tagged(0x0a, Uint8Array.of(value));

function answer(serialNumber: number, thisUpdate: Uint8Array): Uint8Array {
  const hash = octetString(new Uint8Array(20));
  const id = sequence(algorithmIdentifier(oids.sha1.oid), hash, hash, integer(serialNumber));
  return sequence(id, tagged(0xa1, at, explicit(0, enumerated(7))), thisUpdate);
}

function response(producedAt: Uint8Array, ...answers: readonly Uint8Array[]) {
  const data = sequence(explicit(1, nameOf("Responder")), producedAt, sequence(...answers));
  const basic = sequence(data, algorithmIdentifier(oids.sha256WithRsa.oid), bitString(new Uint8Array(8)));
  const bytes = sequence(objectIdentifier(oids.ocspBasic.oid), octetString(basic));
  const { facts } = readOcspResponse(sequence(enumerated(0), explicit(0, bytes)), native);
  expect(ocspResponseFactsSchema.parse(facts)).toEqual(facts);
  return facts;
}

describe("an OCSP response with damage", () => {
  it("gives the answers around a damaged one, and says where that is", () => {
    const facts = response(at, answer(1, at), answer(2, noTime), answer(3, at));
    expect(facts.answers.map(({ serialNumber, reason }) => [serialNumber, reason])).toEqual([
      ["01", "7"],
      ["03", "7"],
    ]);
    expect(facts).toMatchObject({ answersLeftOut: 1, unread: [{ field: "answers", because: "damage" }] });
    const words = factSections(facts, "2026-11-27T12:00:00Z").flatMap(({ rows }) =>
      rows.flatMap(({ value }) => value.map(formatted)),
    );
    expect(words).toContainEqual(expect.stringMatching(/^Answers: /));
  });

  it("says where the time of the answer is damaged", () => {
    expect(response(noTime, answer(1, at))).toMatchObject({ producedAt: "", unread: [{ field: "producedAt" }] });
  });
});
