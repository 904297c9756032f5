import { sources } from "../../catalogue/sources.ts";
import { isPubliclyIssued } from "../is-publicly-issued.ts";
import type { Rule } from "../types.ts";

/** First day on which public authorities put Client Authentication into no certificate; one rule ends then and another begins. */
export const publicClientEnd = "2027-03-15";

export const publicClientCitation = {
  ...sources.chromeRootProgram18,
  quote:
    "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
} as const;

export const isPublicCertificate: Rule["applies"] = (evidence) =>
  evidence.certificate !== null && isPubliclyIssued(evidence);
