import { describe } from "vitest";
import { sequence } from "../../pki/asn1/der.ts";
import { type Crafted, testCrafted } from "../../testing/crafted/judge-crafted.ts";
import { rawTime } from "../../testing/crafted/values.ts";

const utc = (text: string) => rawTime(text, "utc");
const generalized = (text: string) => rawTime(text, "generalized");
const from = utc("260101000000Z");
const until = utc("280101000000Z");
const valid = (start: Uint8Array, end: Uint8Array, ...more: readonly Uint8Array[]) => ({
  validity: sequence(start, end, ...more),
});
const unreadable = { verdict: "will-not-work", findings: ["form.unreadable-part"] } as const;
const irregular = { verdict: "works-with-warnings", findings: ["form.time"] } as const;
const expired = { verdict: "will-not-work", findings: ["validity.expired"] } as const;

/** Judged at 2026-11-20 12:00:00 UTC. */
const rows: readonly Crafted[] = [
  { what: "a good certificate", verdict: "works" },
  { what: "expired a second ago", ...expired, leaf: valid(from, utc("261120115959Z")) },
  {
    what: "ends this second",
    verdict: "works-with-warnings",
    findings: ["validity.expires-soon"],
    leaf: valid(from, utc("261120120000Z")),
  },
  { what: "begins this second", verdict: "works", leaf: valid(utc("261120120000Z"), until) },
  {
    what: "begins in a second",
    verdict: "will-not-work",
    findings: ["validity.not-yet"],
    leaf: valid(utc("261120120001Z"), until),
  },
  {
    what: "reversed",
    verdict: "will-not-work",
    findings: ["validity.expired", "validity.not-yet"],
    leaf: valid(until, from),
  },
  {
    what: "GeneralizedTime before 2050 (OpenSSL takes it)",
    verdict: "works",
    leaf: valid(generalized("20260101000000Z"), generalized("20280101000000Z")),
  },
  { what: "the year 9999", verdict: "works", leaf: valid(from, generalized("99991231235959Z")) },
  { what: "UTCTime without seconds", ...irregular, leaf: valid(utc("2601010000Z"), until) },
  { what: "GeneralizedTime without seconds", ...irregular, leaf: valid(generalized("202601010000Z"), until) },
  { what: "UTCTime with an offset", ...irregular, leaf: valid(utc("260101000000+0100"), until) },
  { what: "GeneralizedTime with a fraction", ...irregular, leaf: valid(generalized("20260101000000.5Z"), until) },
  {
    what: "expired by its offset",
    verdict: "will-not-work",
    findings: ["form.time", "validity.expired"],
    leaf: valid(from, utc("261120123000+0100")),
  },
  { what: "without a time zone", ...unreadable, leaf: valid(utc("260101000000"), until) },
  { what: "with a fraction of a minute", ...unreadable, leaf: valid(generalized("202601010000.5Z"), until) },
  { what: "30 February", ...unreadable, leaf: valid(utc("260230000000Z"), until) },
  { what: "29 February of 2027", ...unreadable, leaf: valid(from, utc("270229000000Z")) },
  { what: "24 o’clock", ...unreadable, leaf: valid(utc("260101240000Z"), until) },
  { what: "month 13", ...unreadable, leaf: valid(utc("261301000000Z"), until) },
  { what: "a time with a NUL", ...unreadable, leaf: valid(utc("260101000000Z\0"), until) },
  { what: "one time", ...unreadable, leaf: { validity: sequence(from) } },
  { what: "three times", ...unreadable, leaf: valid(from, until, until) },
  {
    what: "an issuer that has expired",
    verdict: "will-not-work",
    findings: ["chain.issuer-expired"],
    issuing: valid(utc("200101000000Z"), utc("261101000000Z")),
  },
  {
    what: "a root that has expired",
    verdict: "will-not-work",
    findings: ["chain.issuer-expired"],
    root: valid(utc("200101000000Z"), utc("261101000000Z")),
  },
  {
    what: "an issuer that is not valid yet",
    verdict: "will-not-work",
    findings: ["validity.not-yet"],
    issuing: valid(utc("270101000000Z"), utc("360101000000Z")),
  },
  { what: "a date of an issuer that cannot be read", ...unreadable, issuing: valid(utc("261301000000Z"), until) },
  { what: "a date of the root that cannot be read", ...unreadable, root: valid(from, utc("281301000000Z")) },
];

describe("made-up certificates: times", () => testCrafted(rows));
