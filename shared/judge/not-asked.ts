import { saidOf } from "../chain/revocation/revocation-texts.ts";
import { certificateName } from "../facts/certificate-name.ts";
import type { Evidence } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("verdict.notAsked", {
  trust:
    "Whether the servers trust {root}: no trusted roots were chosen, so KeySpec checked only that the chain is right up to there.",
  revocation: "Whether {subject} was revoked: no revocation list (CRL) and no OCSP response of its issuer was given.",
});

/** What nobody was asked to look at, and a verdict therefore says nothing of; it is said, and changes no verdict. */
export function notAsked({ certificate, chain, locked }: Evidence): readonly Message[] {
  const last = chain?.path.at(-1);
  // A closed file has more pressing questions.
  if (certificate === null || chain === null || last === undefined || locked !== null) return [];
  if (certificate.selfIssued) return [];
  const trust = chain.trust === null && chain.path.length > 1 ? [texts.trust({ root: certificateName(last) })] : [];
  const [own] = chain.revocation;
  const isSpokenOf = own !== undefined && (own.status !== "unknown" || saidOf(own.because).length > 0);
  return [...trust, ...(isSpokenOf ? [] : [texts.revocation({ subject: certificateName(certificate) })])];
}
