import { issuerPlaceOf, wrongIssuersOf } from "../issuer-place-of.ts";
import type { Evidence } from "../types.ts";

/** How a file that could bring the issuer of its certificate does not: nobody has it, or it stands in another file. */
type AbsentIssuer = { readonly issuer: string; readonly because: "missing" | "beside" };

/** Whether a file could bring its issuer, and brings no wrong one, which is `chain.broken`’s. */
export function couldBringIssuer(evidence: Evidence): boolean {
  const { source, certificate } = evidence;
  const isWithChain = source === "bundle" || source === "chain";
  return isWithChain && certificate !== null && !certificate.selfIssued && wrongIssuersOf(evidence).length === 0;
}

/** The issuer that is not in the file, by its name; null: it is there, or it is a root, which need not be. */
export function absentIssuerOf(evidence: Evidence): AbsentIssuer | null {
  const { certificate, issuers } = evidence;
  const place = issuerPlaceOf(evidence);
  if (certificate === null || place === "item" || issuers[0]?.selfIssued === true) return null;
  return { issuer: certificate.issuer.text, because: place === "other-file" ? "beside" : "missing" };
}
