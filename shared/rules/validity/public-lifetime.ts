import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { isPubliclyIssued } from "../is-publicly-issued.ts";
import type { Rule } from "../types.ts";

/** Longest validity by date of issue (Baseline Requirements §6.3.2, ballots 193, SC-22 with the browsers' own limit, SC-081v3). */
const steps = [
  { from: "2018-03-01T00:00:00Z", days: 825 },
  { from: "2020-09-01T00:00:00Z", days: 398 },
  { from: "2026-03-15T00:00:00Z", days: 200 },
  { from: "2027-03-15T00:00:00Z", days: 100 },
  { from: "2029-03-15T00:00:00Z", days: 47 },
] as const;

const millisecondsPerDay = 86_400_000;

/** A public authority does not issue it, and Apple's, Google's and Mozilla's clients refuse it. Windows servers take it. */
export const publicLifetime: Rule = defineRule({
  id: "validity.public-lifetime",
  severity: "warning",
  title: "A public certificate must not be valid for longer than was allowed on its day of issue",
  texts: {
    tooLong: {
      what: "It is valid for {days, number} days; a public certificate of {issued, date, day} may be valid for {most, number}.",
      why: "Browsers and phones refuse certificates of public certification authorities that are valid for longer, even where Windows takes them.",
      fix: "Have it issued again by the certification authority with a validity that is allowed today. If the authority is your own, this does not matter.",
    },
  },
  citation: {
    ...sources.baselineRequirements,
    section: "6.3.2",
    quote: "MUST NOT have a Validity Period greater than 200 days",
    note: "825 days from 2018-03-01, 398 from 2020-09-01, 200 from 2026-03-15, 100 from 2027-03-15, 47 from 2029-03-15.",
  },
  since: "2018-03-01",
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: ({ certificate }) => certificate !== null,
  check: (evidence, _context, problem) => {
    const { certificate } = evidence;
    if (certificate === null || !isPubliclyIssued(evidence)) return [];
    const begin = Date.parse(certificate.notBefore);
    const step = steps.findLast(({ from }) => Date.parse(from) <= begin);
    // notAfter is inclusive: a day is 86,400 seconds, and a second more makes another day (§6.3.2).
    const days = Math.ceil((Date.parse(certificate.notAfter) + 1_000 - begin) / millisecondsPerDay);
    if (step === undefined || Number.isNaN(days) || days <= step.days) return [];
    return [problem("tooLong", { days, issued: certificate.notBefore, most: step.days }, "certificate.notAfter")];
  },
});
