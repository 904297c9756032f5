import { describe, expect, it } from "vitest";
import { readBer, tags } from "../asn1/ber.ts";
import { tagged } from "../asn1/der.ts";
import { readTime } from "./read-time.ts";

const read = (tag: number, text: string): string =>
  readTime(readBer(tagged(tag, new TextEncoder().encode(text))), "the start").iso;

describe("readTime", () => {
  it.each([
    ["UTCTime without seconds", tags.utcTime, "2601010000Z", "2026-01-01T00:00:00.000Z"],
    ["GeneralizedTime without seconds", tags.generalizedTime, "202601010000Z", "2026-01-01T00:00:00.000Z"],
    ["UTCTime with an offset", tags.utcTime, "260101010000+0100", "2026-01-01T00:00:00.000Z"],
    ["GeneralizedTime with a fraction", tags.generalizedTime, "20260101000000.5Z", "2026-01-01T00:00:00.000Z"],
    ["UTCTime of 1950", tags.utcTime, "500101000000Z", "1950-01-01T00:00:00.000Z"],
    ["GeneralizedTime of 9999", tags.generalizedTime, "99991231235959Z", "9999-12-31T23:59:59.000Z"],
  ])("reads %s (ruby/openssl pull request 88, phpseclib issue 1110)", (_name, tag, text, moment) => {
    expect(read(tag, text)).toBe(moment);
  });

  it.each([
    [tags.utcTime, "20260101000000Z"],
    [tags.generalizedTime, "260101000000Z"],
    [tags.utcTime, "261301000000Z"],
    [tags.octetString, "260101000000Z"],
    [tags.utcTime, "260230000000Z"],
    [tags.utcTime, "270229000000Z"],
    [tags.utcTime, "260101240000Z"],
    [tags.utcTime, "260101000060Z"],
    [tags.utcTime, "260101000000"],
    [tags.generalizedTime, "20260101000000"],
    [tags.generalizedTime, "202601010000.5Z"],
    [tags.utcTime, "260101000000+9999"],
    [tags.utcTime, "260101000000Z\0"],
  ])("refuses what is no time (tag %i, %s)", (tag, text) => {
    expect(() => read(tag, text)).toThrow(expect.objectContaining({ code: "FORMAT_DAMAGED" }));
  });
});
