import type { NamedOid } from "../facts/common.ts";
import { isAuthority } from "../facts/is-authority.ts";
import { knownOids } from "../facts/known-oids.ts";
import { presentValue } from "../facts/part.ts";
import { partOf } from "./part-of.ts";
import type { Evidence } from "./types.ts";

/** The Enhanced Key Usage of the certificate, else of the request; null: it has none, or none that can be read. */
export function enhancedKeyUsageOf(evidence: Evidence): readonly NamedOid[] | null {
  return presentValue(partOf(evidence, "extendedKeyUsage"));
}

/** Whether the Enhanced Key Usage names Client Authentication. */
export function hasClientAuthentication(evidence: Evidence): boolean {
  return names(evidence, knownOids.clientAuthentication.oid);
}

/** Whether it allows every purpose (anyExtendedKeyUsage). */
export function hasAnyPurpose(evidence: Evidence): boolean {
  return names(evidence, knownOids.anyExtendedKeyUsage.oid);
}

/** Whether it allows every purpose without naming Server Authentication. */
export function hasAnyPurposeOnly(evidence: Evidence): boolean {
  return hasAnyPurpose(evidence) && !names(evidence, knownOids.serverAuthentication.oid);
}

function names(evidence: Evidence, wanted: string): boolean {
  return (enhancedKeyUsageOf(evidence) ?? []).some(({ oid }) => oid === wanted);
}

/** The key usage of the certificate, else of the request, by the names of RFC 5280; null: it has none, or none that can be read. */
export function keyUsageOf(evidence: Evidence): readonly string[] | null {
  return presentValue(partOf(evidence, "keyUsage"));
}

/** Whether the certificate, else the request, says that it is an authority's (RFC 5280 §4.2.1.9). */
export function saysAuthority(evidence: Evidence): boolean {
  return isAuthority({ basicConstraints: partOf(evidence, "basicConstraints") });
}
