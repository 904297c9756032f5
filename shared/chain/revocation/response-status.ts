import { knownOids } from "../../facts/known-oids.ts";
import type { OcspAnswer, OcspResponseFacts } from "../../facts/ocsp-response-facts.ts";
import { presentValue } from "../../facts/part.ts";
import type { RevocationFacts } from "../../facts/revocation-facts.ts";
import { validityAt } from "../validity-at.ts";
import { timeProblem } from "./time-problem.ts";
import type { RevocationQuestion, RevocationStatus, UnusableAnswer } from "./types.ts";

/**
 * What one OCSP response says of a certificate (RFC 6960 §3.2, §4.2.2.2). It counts when it answers for this issuer and serial number, the
 * issuer's own key signed it or that of a responder that the issuer authorised directly, and it is valid now.
 *
 * @param index of the response
 */
export function responseStatus(facts: RevocationFacts, index: number, question: RevocationQuestion): RevocationStatus {
  const { certificate, issuerIndex, now } = question;
  const response = facts.responses[index];
  const answer = facts.answering
    .filter((each) => each.response === index && each.issuer === issuerIndex)
    .map((each) => response?.answers[each.answer])
    .find((each) => each?.serialNumber === certificate.serialNumber);
  if (response === undefined || answer === undefined) return { status: "unknown", because: ["other-issuer"] };
  const problem = signatureProblem(facts, index, response, question) ?? answerProblem(response, answer, now);
  if (problem !== null) return { status: "unknown", because: [problem] };
  switch (answer.status) {
    case "revoked":
      return { status: "revoked", by: "ocsp", since: answer.revokedAt ?? answer.thisUpdate, reason: answer.reason };
    case "good":
      return { status: "good", by: "ocsp", from: answer.thisUpdate, until: answer.nextUpdate };
    case "unknown":
      return { status: "unknown", because: ["not-answered"] };
  }
}

function answerProblem({ extensions }: OcspResponseFacts, answer: OcspAnswer, now: string): UnusableAnswer | null {
  const isUnknown = answer.hasUnknownCritical || extensions.some(({ critical }) => critical);
  return isUnknown ? "critical-extension" : timeProblem(answer, now);
}

/** null: it was signed by the issuer, or by a responder that may answer for it. */
function signatureProblem(
  facts: RevocationFacts,
  index: number,
  response: OcspResponseFacts,
  { issuerIndex, now }: RevocationQuestion,
): UnusableAnswer | null {
  const found = facts.responders.find((each) => each.response === index && each.issuer === issuerIndex);
  if (found?.signature === "holds") return null;
  const signed = (found?.delegates ?? []).filter(({ signature }) => signature === "holds");
  if (signed.length === 0) return "signature";
  const problems = signed.map(({ certificate, issued }) =>
    issued === "holds" ? delegateProblem(response, certificate, now) : ("responder" as const),
  );
  return problems.includes(null) ? null : (problems[0] ?? "responder");
}

/**
 * The responder's certificate has id-kp-OCSPSigning and is valid now. Without id-pkix-ocsp-nocheck somebody has to look whether it was revoked
 * itself, which nobody did here.
 */
function delegateProblem({ certificates }: OcspResponseFacts, index: number, now: string): UnusableAnswer | null {
  const delegate = certificates[index];
  if (delegate === undefined) return "responder";
  const usages = presentValue(delegate.extendedKeyUsage) ?? [];
  const keyUsage = presentValue(delegate.keyUsage);
  const maySign = delegate.keyUsage.state === "absent" || keyUsage?.includes("digitalSignature") === true;
  const isAuthorised = usages.some(({ oid }) => oid === knownOids.ocspSigning.oid) && maySign;
  if (!isAuthorised || validityAt(delegate, now) !== "valid") return "responder";
  return delegate.extensions.some(({ oid }) => oid === knownOids.ocspNoCheck.oid) ? null : "responder-not-checked";
}
