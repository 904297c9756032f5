import type { SignatureCheck } from "../../facts/common.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import { isDeltaList } from "../../facts/is-delta-list.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import type { IssuingDistributionPoint, RevocationListFacts } from "../../facts/revocation-list-facts.ts";
import { timeProblem } from "./time-problem.ts";
import type { RevocationQuestion, RevocationStatus, UnusableAnswer } from "./types.ts";

/**
 * What one revocation list says of a certificate (RFC 5280 §6.3.3). It counts when the issuer's own key signed it, the issuer may sign lists, it
 * is valid now, the certificate is in its scope, and nothing critical in it is unknown. A list of a part may say “revoked”, never “good”; one that
 * is out of date may say it too, because only a hold is ever taken back.
 *
 * @param signature whether the key of the certificate's issuer made it; null: it bears another name
 */
export function listStatus(
  list: RevocationListFacts,
  signature: SignatureCheck | null,
  question: RevocationQuestion,
): RevocationStatus {
  const problem = signature === null ? "other-issuer" : problemOf(list, signature, question);
  const { certificate } = question;
  const entry = list.revoked.find(({ serialNumber }) => serialNumber === certificate.serialNumber);
  const isForGood =
    problem === "stale" && !question.isStrict && entry !== undefined && entry.reason !== "certificateHold";
  if (problem !== null && !isForGood) return { status: "unknown", because: [problem] };
  if (entry?.hasUnknownCritical === true) return { status: "unknown", because: ["partial"] };
  if (entry !== undefined && entry.reason !== "removeFromCRL")
    return { status: "revoked", by: "list", since: entry.revokedAt, reason: entry.reason };
  const isPart = list.revokedLeftOut > 0 || isDeltaList(list) || pointOf(list)?.onlySomeReasons === true;
  if (isPart) return { status: "unknown", because: ["partial"] };
  return { status: "good", by: "list", from: list.thisUpdate, until: list.nextUpdate };
}

/** null: the list counts. */
function problemOf(
  list: RevocationListFacts,
  signature: SignatureCheck,
  { certificate, issuer, now, isStrict }: RevocationQuestion,
): UnusableAnswer | null {
  const usage = presentValue(issuer.keyUsage);
  if (signature !== "holds") return "signature";
  if (issuer.keyUsage.state === "unreadable" || (usage !== null && !usage.includes("cRLSign")))
    return "issuer-may-not-sign";
  if (list.signedAlgorithm !== null) return "algorithms-differ";
  if (list.issuingDistributionPoint.state === "unreadable") return "critical-extension";
  const point = pointOf(list);
  if (point !== null && !isInScope(point, certificate)) return "scope";
  // A critical extension may stand in what was not read of them.
  if (list.unread.some(({ field }) => field === "extensions")) return "critical-extension";
  if (list.extensions.some(({ critical, damage, oid }) => damage !== null || (critical && !processed.includes(oid))))
    return "critical-extension";
  // RFC 5280 §5.2.3: every list has one.
  if (isStrict && (list.crlNumber.state !== "present" || list.crlNumber.critical)) return "number";
  // The last: what else is wrong with a list weighs more than its age.
  return timeProblem(list, now);
}

/** Critical extensions of a list that are looked at here. */
const processed: readonly string[] = [knownOids.issuingDistributionPoint.oid, knownOids.deltaCrlIndicator.oid];

function pointOf({ issuingDistributionPoint }: RevocationListFacts): IssuingDistributionPoint | null {
  return presentValue(issuingDistributionPoint);
}

/**
 * A list of other kinds of certificates, and one of a distribution point that the certificate does not name, is not its list (§6.3.3 b). Of an
 * indirect one nobody can say whose certificates its entries are without reading each one's issuer.
 */
function isInScope(point: IssuingDistributionPoint, certificate: RevocationQuestion["certificate"]): boolean {
  if (point.indirect || point.onlyAttributeCertificates) return false;
  if (isAuthority(certificate) ? point.onlyEndEntities : point.onlyAuthorities) return false;
  const places = presentValue(certificate.crlDistributionPoints);
  if (point.names.length === 0) return true;
  return places !== null && point.names.some((name) => places.includes(name));
}
