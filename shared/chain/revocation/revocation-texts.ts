import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { RevocationStatus, UnusableAnswer } from "./types.ts";

const texts = messages("chain.revocation", {
  goodList:
    "{subject}: not revoked, says the revocation list of {from, date, day}, which is replaced by {until, date, day}",
  goodListWithoutEnd: "{subject}: not revoked, says the revocation list of {from, date, day}",
  goodOcsp:
    "{subject}: not revoked, says the OCSP response of {from, date, day}, which is replaced by {until, date, day}",
  goodOcspWithoutEnd: "{subject}: not revoked, says the OCSP response of {from, date, day}",
  revoked: "{subject}: revoked on {since, date, day}",
  notAsked: "{subject}: nothing that was given speaks of it",
  unknown: "{subject}: not known. {reasons}",
  because: {
    otherIssuer: "A list or response is of another issuer.",
    signature: "The issuer’s key did not sign the list or response.",
    issuerMayNotSign: "The Key Usage of the issuer does not allow it to sign revocation lists.",
    algorithmsDiffer: "The list names two signature algorithms.",
    notYetValid: "The list or response is not valid yet.",
    stale: "The list or response is out of date: the authority has issued a newer one.",
    number: "The list has no CRL number, which every list must have.",
    criticalExtension: "The list or response has a critical extension that KeySpec does not know.",
    partial: "The list holds only a part of what was revoked.",
    scope: "The list is for other certificates: its scope (Issuing Distribution Point) leaves this one out.",
    notAnswered: "The OCSP responder does not know the certificate.",
    responder: "Who signed the OCSP response may not answer for the issuer.",
    responderNotChecked: "Whether the certificate of the OCSP responder was revoked itself was not checked.",
  },
});

const reasons: Readonly<Record<UnusableAnswer, Message>> = {
  "other-issuer": texts.because.otherIssuer,
  signature: texts.because.signature,
  "issuer-may-not-sign": texts.because.issuerMayNotSign,
  "algorithms-differ": texts.because.algorithmsDiffer,
  "not-yet-valid": texts.because.notYetValid,
  stale: texts.because.stale,
  number: texts.because.number,
  "critical-extension": texts.because.criticalExtension,
  partial: texts.because.partial,
  scope: texts.because.scope,
  "not-answered": texts.because.notAnswered,
  responder: texts.because.responder,
  "responder-not-checked": texts.because.responderNotChecked,
};

/** What is known of one certificate, in a sentence. */
export function revocationText(subject: string, found: RevocationStatus): Message {
  switch (found.status) {
    case "revoked":
      return texts.revoked({ subject, since: found.since });
    case "good":
      return goodText(subject, found);
    case "unknown": {
      const because = saidOf(found.because);
      return because.length === 0
        ? texts.notAsked({ subject })
        : texts.unknown({ subject, reasons: because.map((reason) => reasons[reason]) });
    }
  }
}

/** What speaks of the issuer and still says nothing; a list of another issuer is no answer, and no wrong one. */
export function saidOf(because: readonly UnusableAnswer[]): readonly UnusableAnswer[] {
  return because.filter((reason) => reason !== "other-issuer");
}

function goodText(subject: string, { by, from, until }: Extract<RevocationStatus, { status: "good" }>): Message {
  if (until === null) return (by === "list" ? texts.goodListWithoutEnd : texts.goodOcspWithoutEnd)({ subject, from });
  return (by === "list" ? texts.goodList : texts.goodOcsp)({ subject, from, until });
}
