import type { ChainProblem } from "../../chain/problems.ts";
import { saidOf } from "../../chain/revocation/revocation-texts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { unknownPartsOf } from "../../judge/unknown-parts.ts";
import type { OpenQuestion } from "../../rules/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

/**
 * Questions whose answer decides whether anybody takes the certificate. Where Windows keeps its key decides whether the server can use it.
 */
const asked: readonly OpenQuestion["question"][] = [
  "signatures",
  "revocation",
  "usage",
  "algorithms",
  "key-size",
  "time",
  "rule",
];
/** Names are looked at link by link (name-faults.ts). */
const parts = ["extendedKeyUsage", "keyUsage", "basicConstraints", "nameConstraints"] as const;

const texts = messages("trust.openQuestions", {
  time: "{authority}, which is in the chain, is not valid today, or its dates could not be read.",
  above: "Something stands against {authority}, which another file showed above it: inspect the whole chain.",
});

/** Whether a question decides about trust, and is answered by the map. */
export function isOfTrust({ question }: OpenQuestion): boolean {
  return asked.includes(question) || question === "trust";
}

/** What nobody knows of a certificate, and who takes it would have to know; null: nothing. What is known to fail is its verdict’s. */
export function openQuestionOf({ certificate, chain, verdict, unjudged = [] }: CertificateInPlace): Message | null {
  if (verdict.verdict === "will-not-work") return null;
  const issuers = chain?.path.slice(1) ?? [];
  const [unknown] = unknownPartsOf({ certificate, issuers, request: null, unreadableCertificates: 0 }, parts);
  if (unknown !== undefined) return unknown;
  const open = verdict.open.find(({ question }) => asked.includes(question));
  if (open !== undefined) return open.words;
  const nameAt = ({ at }: ChainProblem) => certificateName(chain?.path[at] ?? certificate);
  const late = [...(chain?.problems ?? []), ...unjudged].find(isOfTime);
  if (late !== undefined) return texts.time({ authority: nameAt(late) });
  const above = unjudged.find(isSaid);
  return above === undefined ? null : texts.above({ authority: nameAt(above) });
}

function isOfTime({ kind }: ChainProblem): boolean {
  return kind === "expired" || kind === "not-yet-valid" || kind === "dates-unreadable";
}

/** Which roots a system trusts is asked of each link; that nobody gave a revocation list is said of every link. */
function isSaid(problem: ChainProblem): boolean {
  if (problem.kind === "revocation-unknown") return saidOf(problem.because).length > 0;
  return problem.kind !== "not-trusted";
}
