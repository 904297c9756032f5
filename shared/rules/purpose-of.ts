import { knownOids } from "../facts/known-oids.ts";
import { alternativeNamesOf, subjectCommonNameOf } from "./names-of.ts";
import type { Evidence } from "./types.ts";
import { enhancedKeyUsageOf, keyUsageOf, saysAuthority } from "./uses-of.ts";

/** What a certificate is for, where that is not a server. */
export type OtherPurpose = "root" | "authority" | "code-signing" | "time-stamping" | "ocsp" | "email" | "client";

const otherUsages: readonly { readonly oid: string; readonly purpose: OtherPurpose }[] = [
  { oid: "1.3.6.1.5.5.7.3.3", purpose: "code-signing" },
  { oid: "1.3.6.1.5.5.7.3.8", purpose: "time-stamping" },
  { oid: "1.3.6.1.5.5.7.3.9", purpose: "ocsp" },
  { oid: "1.3.6.1.5.5.7.3.4", purpose: "email" },
  { oid: knownOids.clientAuthentication.oid, purpose: "client" },
];

/**
 * What a certificate is for when it is plainly none of a server; null: it is one, or means to be. A certificate with the name of a host is
 * a server's, whatever else is wrong with it: a self-signed one of `openssl req -x509` calls itself an authority, and an authority may have
 * left Server Authentication out.
 */
export function otherPurposeOf(evidence: Evidence): OtherPurpose | null {
  const { certificate } = evidence;
  if (certificate === null || namesHost(evidence)) return null;
  if (saysAuthority(evidence) && keyUsageOf(evidence)?.includes("keyCertSign") !== false)
    return certificate.selfIssued ? "root" : "authority";
  const usages = enhancedKeyUsageOf(evidence) ?? [];
  const has = (wanted: string) => usages.some(({ oid }) => oid === wanted);
  if (has(knownOids.serverAuthentication.oid)) return null;
  return otherUsages.find(({ oid }) => has(oid))?.purpose ?? null;
}

/** Whether a certificate is plainly an authority's: one that names a host is a server's, also where it calls itself an authority. */
export function isPlainlyAuthority(evidence: Evidence): boolean {
  const purpose = otherPurposeOf(evidence);
  return purpose === "root" || purpose === "authority";
}

function namesHost(evidence: Evidence): boolean {
  const names = alternativeNamesOf(evidence) ?? [];
  return names.length > 0 || /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(subjectCommonNameOf(evidence) ?? "");
}
