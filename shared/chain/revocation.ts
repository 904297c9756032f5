import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { SignatureCheck } from "../facts/common.ts";
import { knownOids } from "../facts/known-oids.ts";
import { presentValue } from "../facts/part.ts";
import type { RevocationFacts } from "../facts/revocation-facts.ts";
import type { RevocationListFacts } from "../facts/revocation-list-facts.ts";

/** Why a list says nothing about a certificate. */
type UnusableList =
  | "other-issuer"
  | "signature"
  | "issuer-may-not-sign"
  | "algorithms-differ"
  | "not-yet-valid"
  | "stale"
  | "number"
  | "critical-extension"
  | "partial";

export type RevocationStatus =
  | { readonly status: "revoked"; readonly since: string; readonly reason: string | null }
  /** A list of the issuer that counts now does not hold it. */
  | { readonly status: "good"; readonly until: string | null }
  | { readonly status: "unknown"; readonly because: readonly UnusableList[] };

export type RevocationQuestion = {
  readonly certificate: Pick<CertificateFacts, "serialNumber">;
  readonly issuer: Pick<CertificateFacts, "keyUsage">;
  /** Index of the issuer in the set whose certificates the signers are. */
  readonly issuerIndex: number;
  /** ISO 8601. */
  readonly now: string;
};

/**
 * What revocation lists say of a certificate (RFC 5280 §6.3). A list counts when the issuer's own key signed it, the issuer may sign lists, it
 * is valid now, and nothing critical in it is unknown. Indirect lists, lists of a part and delta lists say nothing here.
 */
export function revocationStatus({ lists, signers }: RevocationFacts, question: RevocationQuestion): RevocationStatus {
  const { certificate, issuerIndex } = question;
  const because: UnusableList[] = [];
  let good: RevocationStatus | null = null;
  for (const [index, list] of lists.entries()) {
    const signer = signers.find((each) => each.list === index && each.issuer === issuerIndex);
    const unusable = signer === undefined ? "other-issuer" : problemOf(list, signer.signature, question);
    const entry = list.revoked.find(({ serialNumber }) => serialNumber === certificate.serialNumber);
    if (unusable !== null) because.push(unusable);
    else if (entry !== undefined && !entry.hasUnknownCritical && entry.reason !== "removeFromCRL")
      return { status: "revoked", since: entry.revokedAt, reason: entry.reason };
    else if (list.revokedLeftOut > 0 || entry?.hasUnknownCritical === true) because.push("partial");
    else good = { status: "good", until: list.nextUpdate };
  }
  return good ?? { status: "unknown", because };
}

/** null: the list counts. */
function problemOf(
  list: RevocationListFacts,
  signature: SignatureCheck,
  { issuer, now }: RevocationQuestion,
): UnusableList | null {
  const usage = presentValue(issuer.keyUsage);
  const time = Date.parse(now);
  if (signature !== "holds") return "signature";
  if (issuer.keyUsage.state === "unreadable" || (usage !== null && !usage.includes("cRLSign")))
    return "issuer-may-not-sign";
  if (list.signedAlgorithm !== null) return "algorithms-differ";
  if (!(Date.parse(list.thisUpdate) <= time)) return "not-yet-valid";
  if (list.nextUpdate !== null && !(Date.parse(list.nextUpdate) >= time)) return "stale";
  if (list.extensions.some(({ oid }) => partialExtensions.includes(oid))) return "partial";
  if (list.extensions.some(({ critical, damage }) => critical || damage !== null)) return "critical-extension";
  // RFC 5280 §5.2.3: every list has one.
  if (list.crlNumber.state !== "present" || list.crlNumber.critical) return "number";
  return null;
}

/** They say that the list holds a part of what was revoked. */
const partialExtensions: readonly string[] = [knownOids.issuingDistributionPoint.oid, knownOids.deltaCrlIndicator.oid];
