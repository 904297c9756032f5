import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { openQuestionsOf } from "./open-questions.ts";
import type { ChosenChain, LeftOut, LeftOutReason } from "./types.ts";

const texts = messages("chain", {
  leftOut: "Left out: {subject}, valid from {from, date, day} to {until, date, day}, thumbprint {thumbprint}. {reason}",
  notIssuers: "Of the files beside it these certificates did not issue this one: {subjects}.",
  nameless: "certificate {serialNumber}",
  issuerMissing: "The file does not hold the certificate of the issuer {issuer}; the server needs it in its stores.",
  reasons: {
    expired: "It is an issuer of this certificate, but it has expired.",
    notYetValid: "It is an issuer of this certificate, but it is not valid yet.",
    otherKey: "It has the name of the issuer, but another key: it did not sign this certificate.",
    issuerAbsent: "The certificate of its own issuer is not in the file; the chain goes another way, up to a root.",
    otherPath: "The chain goes another way.",
    mayNotIssue: "As an issuer it would break the chain: it may not issue this certificate.",
    sameKeyExpired: "It is for the same key, but it has expired.",
    sameKeyNotYetValid: "It is for the same key, but it is not valid yet.",
    sameKeyOlder: "It is for the same key, and another certificate is taken.",
    notRelated: "It is not in the chain of the certificate.",
    limit: "KeySpec did not look at it: the file holds more certificates of one name than it follows.",
  },
});

const reasons: Readonly<Record<LeftOutReason, Message>> = {
  expired: texts.reasons.expired,
  "not-yet-valid": texts.reasons.notYetValid,
  "other-key": texts.reasons.otherKey,
  "issuer-absent": texts.reasons.issuerAbsent,
  "other-path": texts.reasons.otherPath,
  "may-not-issue": texts.reasons.mayNotIssue,
  "same-key-expired": texts.reasons.sameKeyExpired,
  "same-key-not-yet-valid": texts.reasons.sameKeyNotYetValid,
  "same-key-older": texts.reasons.sameKeyOlder,
  "not-related": texts.reasons.notRelated,
  limit: texts.reasons.limit,
};

/** That a certificate is not in the result, and why. */
export function leftOutText({ certificate, reason }: LeftOut): Message {
  const { notBefore, notAfter, sha1Fingerprint } = certificate;
  return texts.leftOut({
    subject: nameOf(certificate),
    from: notBefore,
    until: notAfter,
    thumbprint: sha1Fingerprint,
    reason: reasons[reason],
  });
}

/** Of files that were given beside a certificate: those that have nothing to do with it. */
export function notIssuersText(leftOut: readonly LeftOut[]): Message {
  return texts.notIssuers({ subjects: leftOut.map(({ certificate }) => nameOf(certificate)) });
}

function nameOf({ subject, serialNumber }: LeftOut["certificate"]): Message | string {
  return subject.text === "" ? texts.nameless({ serialNumber }) : subject.text;
}

/** What keeps a chain from being whole or proven: a missing issuer, signatures that could not be checked, a limit. */
export function chainGapTexts(chain: ChosenChain): readonly Message[] {
  const last = chain.path.at(-1);
  const missing = chain.complete || last === undefined ? [] : [texts.issuerMissing({ issuer: last.issuer.text })];
  return [...missing, ...openQuestionsOf(chain)];
}
