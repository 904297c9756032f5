import type { OcspResponseFacts } from "#shared/facts/ocsp-response-facts.ts";
import type { UnreadField } from "#shared/facts/part.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, contextTag, eachItem, innerOf } from "../asn1/ber.ts";
import { readOctets } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { orNull } from "../or-null.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { onlyFirst, quietly, type UnreadPart } from "../x509/damage-of.ts";
import { readDistinguishedName } from "../x509/read-distinguished-name.ts";
import { readExtensions } from "../x509/read-extensions.ts";
import { readSignatureAlgorithm } from "../x509/read-signature-algorithm.ts";
import { readTime } from "../x509/read-time.ts";
import { type ParsedOcspResponse, parseOcspResponse } from "./parse-ocsp-response.ts";
import { readOcspAnswer } from "./read-ocsp-answer.ts";

/** A response taken apart, with its facts and the certificates that came with it. */
export type OcspMember = {
  readonly parsed: ParsedOcspResponse;
  readonly facts: OcspResponseFacts;
  readonly certificates: readonly ChainMember[];
};

/** OCSPResponseStatus ::= ENUMERATED (RFC 6960 §4.2.1); 4 is not used. */
const statuses: readonly OcspResponseFacts["responseStatus"][] = [
  "successful",
  "malformedRequest",
  "internalError",
  "tryLater",
  "other",
  "sigRequired",
  "unauthorized",
];

/**
 * Reads an OCSP response (RFC 6960 §4.2). A damaged answer hides no other: `unread` tells it. A certificate in it that cannot be read is left out: without it the signature is not its.
 *
 * @param data one response in DER or BER; bytes after it are ignored
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function readOcspResponse(data: Uint8Array, crypto: CryptoPort): OcspMember {
  const parsed = parseOcspResponse(data);
  const { basic, der } = parsed;
  const certificates = (basic?.certificates ?? [])
    .slice(0, limits.ocspCertificates)
    .flatMap((node) => orNull(() => chainMember(node.raw, crypto)) ?? []);
  const unread: UnreadField[] = [];
  const take = (field: UnreadField["field"]) => (found: UnreadPart) => unread.push({ field, ...found });
  const timeOf = (node: BerNode): string =>
    quietly(() => readTime(node, "producedAt").iso, node, take("producedAt")) ?? "";
  const { answers, answersLeftOut } =
    basic === null ? { answers: [], answersLeftOut: 0 } : readAnswers(basic.responses, take("answers"));
  const extensions = readExtensions(basic?.extensions == null ? [] : [basic.extensions]);
  if (extensions.unread !== null) take("extensions")(extensions.unread);
  const facts: OcspResponseFacts = {
    kind: "ocsp-response",
    responseStatus: statuses[parsed.status] ?? "other",
    responder: basic === null ? null : readResponder(basic.responderId),
    producedAt: basic === null ? null : timeOf(basic.producedAt),
    signatureAlgorithm: basic === null ? null : readSignatureAlgorithm(basic.signatureAlgorithm),
    answers,
    answersLeftOut,
    certificates: certificates.map(({ facts: each }) => each),
    extensions: extensions.list,
    unread,
    sha256Fingerprint: toHex(crypto.digest("sha256", der)),
  };
  return { parsed, facts, certificates };
}

/** @param onUnread told of the first answer that is damaged; all of them are counted among those left out */
function readAnswers(
  list: BerNode,
  onUnread: (found: UnreadPart) => void,
): Pick<OcspResponseFacts, "answers" | "answersLeftOut"> {
  const answers: OcspResponseFacts["answers"][number][] = [];
  let answersLeftOut = 0;
  const tell = onlyFirst(onUnread);
  for (const node of eachItem(list)) {
    const isRead = answers.length < limits.ocspAnswers;
    const answer = isRead ? quietly(() => readOcspAnswer(node), node, tell) : null;
    if (answer === null) answersLeftOut++;
    else answers.push(answer);
  }
  return { answers, answersLeftOut };
}

/** ResponderID ::= CHOICE { byName [1] EXPLICIT Name, byKey [2] EXPLICIT KeyHash } */
function readResponder(node: BerNode): OcspResponseFacts["responder"] {
  const inner = innerOf(node, "ResponderID");
  return node.tag === contextTag(1)
    ? { name: readDistinguishedName(inner, "ResponderID"), keyHash: null }
    : { name: null, keyHash: toHex(readOctets(inner)) };
}
