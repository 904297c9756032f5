import { microsoftProducts } from "../catalogue/products/microsoft-products.ts";
import { openQuestionsOf } from "../chain/open-questions.ts";
import { revocationText, saidOf } from "../chain/revocation/revocation-texts.ts";
import { certificateName } from "../facts/certificate-name.ts";
import { type CollectedStoreName, wholeStoreOf } from "../facts/collection-facts.ts";
import { isShown } from "../facts/is-shown.ts";
import type { PrintedCertificate } from "../facts/printed-facts.ts";
import { endpointText } from "../live/endpoint.ts";
import { failureText } from "../live/failure-texts.ts";
import { expiredAuthorities } from "../rules/chain/expired-authorities.ts";
import { decidesTrust } from "../rules/chain/own-choice.ts";
import { keyKindOf } from "../rules/key/listed-keys.ts";
import { keyPlaceOf, showsKeySpec } from "../rules/key-place-of.ts";
import { protectionOf } from "../rules/pfx/protection-of.ts";
import { publicKeyOf } from "../rules/public-key-of.ts";
import { applianceRoles, partnerRoles } from "../rules/role-groups.ts";
import type { Evidence, RuleContext, VerdictQuestionId } from "../rules/types.ts";
import { hasAnyPurposeOnly } from "../rules/uses-of.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { unknownPartsOf } from "./unknown-parts.ts";

/** Something that must be known before anyone may say “works”. */
export type Question = {
  readonly id: VerdictQuestionId;
  /** The question as the end of “It was not checked: …”. */
  readonly title: Message;
  /** Whether the answer matters for this product, role and kind of file. */
  readonly asked: (evidence: Evidence, context: RuleContext) => boolean;
  /** Rules that look at it: where none of them ran, nobody has looked. */
  readonly answeredBy: readonly string[];
  /** Why the file or the context cannot answer it; null: it can. */
  readonly open: (evidence: Evidence, context: RuleContext) => Message | null;
};

const reasons = messages("questions", {
  keyNotInCertificate:
    "The provider and KeySpec of the private key are not known: a certificate does not show them. Open the PFX, or look at “certutil -v -store my {thumbprint}” on the server.",
  keyNotInRequest:
    "The provider and KeySpec of the private key are not known: this request does not name them. Open the PFX when it is made.",
  providerNotNamed:
    "The PFX does not name the provider of the private key: the program that imports it chooses one. Convert the PFX with KeySpec, so that it names the right one.",
  providerNotKnown:
    "KeySpec does not know the provider “{provider}”, so whether these servers can use a key in it is not known.",
  keySpecAmbiguous:
    "The private key is marked for key exchange and for signing, and Windows does not document which KeySpec it gives to such a key. Convert the PFX with KeySpec.",
  keyAlgorithm:
    "Microsoft’s documents list elliptic curve keys, but Windows keeps them in CNG only, which Lync cannot use. Nobody has documented that it works.",
  keyAlgorithmOfCisco:
    "The documents about Cisco’s nodes that KeySpec knows speak of RSA keys. Whether a node can use a key of the kind {kind} is not known.",
  keySize: "The size of the key could not be read.",
  namesWithoutRole:
    "The names were not compared with a deployment: say which role the certificate is for, and open your deployment.",
  namesWithoutDeployment:
    "The names were not compared with a deployment: KeySpec does not know which names your servers need. Open your deployment.",
  signatureNotChecked:
    "The signature of the certificate was not checked: the certificate of its issuer, {issuer}, is not in the file. Put it into the file, or inspect both together.",
  notTrustedHere:
    "Whether your servers trust {last} is not known: the chain ends there, and it is not among the {choice, select, system {roots of this computer} other {public roots}}. Choose the roots that your servers have.",
  chainEndsEarly:
    "Whether your servers trust {last} is not known: the certificate of its issuer, {issuer}, is neither in the files nor among the {choice, select, system {roots of this computer} public {public roots} other {trusted roots that you chose}}. Give the certificates of the authorities as well.",
  requestSignatureNotChecked: "The request’s own signature was not checked: KeySpec cannot check {algorithm}.",
  usageNotAsked:
    "The request does not ask for Server Authentication. Whether the certificate will have it depends on the template or profile of the certification authority.",
  usageNotNamed:
    "The Enhanced Key Usage allows every purpose but does not name Server Authentication. RFC 5280 lets programs refuse such a certificate, and Microsoft does not document whether its servers do.",
  dates: "The dates of validity could not be read.",
  otherCertificate:
    "{issuer} in the chain has expired, and the authority has another certificate with the same key. Whether the servers have it, and so another chain, is not known.",
  keySpecNotInRequest:
    "The KeySpec of the private key is not known: the request names a CryptoAPI provider and no KeySpec. Make the request again with KeySpec = 1.",
  encryption: "How the PFX is encrypted is not known to KeySpec, so whether the servers can read it is not known.",
  integrity:
    "The PFX has no integrity check (MAC), so nobody can tell whether it was changed, nor whether Windows imports it. Convert it with KeySpec.",
  passwordNeeded: "The password is needed to see {hidden}.",
  keyNotInFile:
    "A {container} file does not say in which provider the private key is kept. Convert it to a PFX with KeySpec.",
  keyNotPrinted:
    "The provider and KeySpec of the private key are not known: this text does not show them. “certutil -v -store my {thumbprint}” on the server does.",
  keySpecNotPrinted:
    "The KeySpec of the private key is not known: this text does not show it. “certutil -v -store my {thumbprint}” on the server does.",
  signatureNotPrinted:
    "The signature of the certificate was not checked: a printed text holds none that can be. Inspect the certificate file itself.",
  subjectNotPrinted: "This text shows a private key and not the certificate to which it belongs.",
  keyFieldNotPrinted: "This text does not show the public key. Inspect the certificate file itself.",
  algorithmNotPrinted: "This text does not show the signature algorithm. Inspect the certificate file itself.",
  dateNotPrinted:
    "Whether the certificate is valid now is not certain: this text does not show its dates, or {printed} may mean two different days. Inspect the certificate file itself.",
  requestSignatureNotPrinted:
    "The request’s own signature was not checked: this text holds none that can be. Inspect the request file itself.",
  handshake: "The handshake with {endpoint} did not come to its end. {reason}",
  storesNotRead:
    "{stores, plural, one {The store} other {The stores}} {names} of {server} could not be read whole from this collection, so what stands there is not known. Run the script again as an administrator, and take the whole file.",
  notLookedAt: "KeySpec did not check {question}.",
});

const titles = messages("questions.titles", {
  provider: "where the private key is kept",
  keyspec: "the KeySpec of the private key",
  signatures: "the signatures of the certificates",
  trust: "whether the root is trusted",
  revocation: "whether a certificate was revoked",
  requestSignature: "the signature of the request",
  parts: "the parts that decide what the certificate is good for",
  names: "the names",
  usage: "what the certificate may be used for",
  keyAlgorithm: "the algorithm of the key",
  keySize: "the size of the key",
  time: "the dates of validity",
  algorithms: "the signature algorithms",
  encryption: "the encryption of the file",
  integrity: "the integrity check of the file",
  handshake: "the handshake with the server",
  serverStores: "the stores of the server",
  keyOfCertificate: "whether the key and the certificate belong together",
});

/** Where one certificate more makes a good one fail: among the untrusted ones, and on Windows Server 2012 among the roots. */
const decisiveStores: readonly CollectedStoreName[] = ["Disallowed", "Root"];

const isMicrosoft = ({ product }: RuleContext) => (microsoftProducts as readonly string[]).includes(product);
const isOneOf = (roles: readonly string[], { role }: RuleContext) => role !== null && roles.includes(role);
const isCertified = ({ certificate, request }: Evidence) => (certificate ?? request) !== null;

/** The key is in the encrypted part of a PFX that stayed closed. */
const isHiddenKey = ({ locked }: Evidence) => locked?.key === null;
const isPfx = ({ bundle, locked }: Evidence) => locked !== null || bundle?.container === "PKCS#12";

/** Windows keeps the key in a provider, with a KeySpec; devices have ways of their own. */
const isKeptByWindows = (_evidence: Evidence, context: RuleContext) =>
  isMicrosoft(context) && !isOneOf(applianceRoles, context);

/**
 * Every question, the one that people can do most about first. “Works” is said only when each that is asked has an answer; a rule that
 * stopped leaves the verdict open as well (verdict.ts).
 */
export const questions: readonly Question[] = [
  {
    id: "provider",
    title: titles.provider,
    asked: (evidence, context) => isKeptByWindows(evidence, context) && !isHiddenKey(evidence),
    answeredBy: ["provider.not-named", "provider.unknown"],
    open: (evidence) => {
      const place = keyPlaceOf(evidence);
      if (place === null) return keyIsElsewhere(evidence);
      if (place.provider === null) return providerIsNotNamed(evidence);
      return place.generation === "unknown" ? reasons.providerNotKnown({ provider: place.provider }) : null;
    },
  },
  {
    id: "keyspec",
    title: titles.keyspec,
    asked: (evidence, context) =>
      isKeptByWindows(evidence, context) && (showsKeySpec(evidence) || lacksKeySpec(evidence)),
    answeredBy: ["keyspec.at-signature"],
    open: (evidence) => {
      if (lacksKeySpec(evidence))
        return evidence.printed === null
          ? reasons.keySpecNotInRequest
          : reasons.keySpecNotPrinted({ thumbprint: thumbprintOf(evidence) });
      return keyPlaceOf(evidence)?.keySpec === "ambiguous" ? reasons.keySpecAmbiguous : null;
    },
  },
  {
    id: "signatures",
    title: titles.signatures,
    asked: ({ certificate, printed }) => certificate !== null || printed !== null,
    answeredBy: [],
    open: ({ certificate, issuers, chain, printed }) => {
      if (printed !== null && !printed.whole)
        return certificate === null ? reasons.subjectNotPrinted : reasons.signatureNotPrinted;
      const [unchecked] = chain === null ? [] : openQuestionsOf(chain);
      if (unchecked !== undefined) return unchecked;
      return certificate === null || issuers.length > 0 || certificate.selfIssued
        ? null
        : reasons.signatureNotChecked({ issuer: certificate.issuer.text });
    },
  },
  {
    id: "trust",
    title: titles.trust,
    asked: ({ chain }) => chain?.trust === "not-trusted",
    answeredBy: [],
    open: (evidence) => {
      const { chain, around } = evidence;
      const anchors = around?.anchors ?? null;
      const last = chain?.path.at(-1);
      if (anchors === null || last === undefined || decidesTrust(evidence)) return null;
      const words = { last: certificateName(last), choice: anchors.choice };
      return chain?.complete === true
        ? reasons.notTrustedHere(words)
        : reasons.chainEndsEarly({ ...words, issuer: last.issuer.text });
    },
  },
  {
    id: "revocation",
    title: titles.revocation,
    asked: ({ chain }) => (chain?.revocation.length ?? 0) > 0,
    answeredBy: [],
    open: ({ chain }) => {
      const open = (chain?.revocation ?? []).flatMap((found, at) =>
        found.status === "unknown" && saidOf(found.because).length > 0 ? [{ found, at }] : [],
      )[0];
      const certificate = open === undefined ? undefined : chain?.path[open.at];
      return open === undefined || certificate === undefined
        ? null
        : revocationText(certificateName(certificate), open.found);
    },
  },
  {
    id: "request-signature",
    title: titles.requestSignature,
    asked: ({ request }) => request !== null,
    answeredBy: ["signature.request-signature"],
    open: ({ request }) => {
      if (request?.signatureValid !== null) return null;
      return request.readFrom === undefined
        ? reasons.requestSignatureNotChecked({ algorithm: request.signatureAlgorithm.name })
        : reasons.requestSignatureNotPrinted;
    },
  },
  {
    id: "parts",
    title: titles.parts,
    asked: isCertified,
    answeredBy: ["form.unreadable-part"],
    open: (evidence) => unknownPartsOf(evidence)[0] ?? null,
  },
  {
    id: "names",
    title: titles.names,
    asked: isCertified,
    answeredBy: ["names.required"],
    open: (_evidence, { role, plan }) => {
      if (plan !== null) return null;
      return role === null ? reasons.namesWithoutRole : reasons.namesWithoutDeployment;
    },
  },
  {
    id: "usage",
    title: titles.usage,
    // Office Web Apps asks for no usage (roles.md §6.3), and Cisco’s nodes none that must be stated.
    asked: (evidence, context) =>
      isCertified(evidence) && isMicrosoft(context) && !isOneOf(["office-web-apps"], context),
    answeredBy: ["usage.server-authentication", "usage.any-purpose", "usage.requested-usage"],
    open: (evidence) => {
      if (evidence.request?.extendedKeyUsage.state === "absent") return reasons.usageNotAsked;
      return hasAnyPurposeOnly(evidence) ? reasons.usageNotNamed : null;
    },
  },
  {
    id: "key-algorithm",
    title: titles.keyAlgorithm,
    // Which kinds Microsoft’s servers and their partners take at all is a rule’s (key.unlisted-algorithm).
    asked: (evidence, context) => {
      const algorithm = publicKeyOf(evidence)?.algorithm ?? "RSA";
      return isMicrosoft(context) ? !isOneOf(partnerRoles, context) && algorithm === "EC" : algorithm !== "RSA";
    },
    answeredBy: ["key.elliptic-curve"],
    open: (evidence, context) => {
      const key = publicKeyOf(evidence);
      return isMicrosoft(context) || key === null
        ? reasons.keyAlgorithm
        : reasons.keyAlgorithmOfCisco({ kind: keyKindOf(key) });
    },
  },
  {
    id: "key-size",
    title: titles.keySize,
    asked: (evidence) => isCertified(evidence) || publicKeyOf(evidence) !== null,
    answeredBy: ["key.rsa-too-short", "key.unlisted-algorithm"],
    open: (evidence) => {
      const key = publicKeyOf(evidence);
      if (key === null) return isDamaged(evidence, "publicKey") ? null : reasons.keyFieldNotPrinted;
      return key.bits === null ? reasons.keySize : null;
    },
  },
  {
    id: "time",
    title: titles.time,
    asked: ({ certificate }) => certificate !== null,
    answeredBy: ["validity.expired"],
    open: (evidence, { now }) => {
      const { certificate, issuers, printed } = evidence;
      const isUnread = [certificate, ...issuers].some(
        (one) => one !== null && Number.isNaN(Date.parse(one.notAfter) - Date.parse(one.notBefore)),
      );
      if (!isUnread) return otherCertificateOf(evidence, now);
      return printed === null ? reasons.dates : reasons.dateNotPrinted({ printed: timesOf(printed) });
    },
  },
  {
    id: "algorithms",
    title: titles.algorithms,
    asked: isCertified,
    answeredBy: ["signature.algorithm"],
    open: (evidence) =>
      isDamaged(evidence, "signatureAlgorithm") ||
      [evidence.certificate, evidence.request].every(
        (one) => one === null || isShown<string>(one, "signatureAlgorithm"),
      )
        ? null
        : reasons.algorithmNotPrinted,
  },
  {
    id: "encryption",
    title: titles.encryption,
    asked: isPfx,
    answeredBy: ["pfx.encryption"],
    open: (evidence) =>
      protectionOf(evidence)?.encryptions.some(({ scheme }) => scheme === "other") === true ? reasons.encryption : null,
  },
  {
    id: "integrity",
    title: titles.integrity,
    asked: isPfx,
    answeredBy: [],
    open: (evidence) => (protectionOf(evidence)?.mac === null ? reasons.integrity : null),
  },
  {
    id: "handshake",
    title: titles.handshake,
    asked: ({ endpoint }) => endpoint !== null,
    answeredBy: [],
    open: ({ endpoint }) => {
      const failure = endpoint?.handshake.failure;
      return endpoint == null || failure == null
        ? null
        : reasons.handshake({ endpoint: endpointText(endpoint), reason: failureText(failure) });
    },
  },
  {
    id: "server-stores",
    title: titles.serverStores,
    asked: ({ server, chain }) => server !== null && chain !== null,
    answeredBy: ["server.disallowed"],
    open: ({ server }) => {
      const names = server === null ? [] : decisiveStores.filter((store) => wholeStoreOf(server, store) === null);
      return names.length === 0
        ? null
        : reasons.storesNotRead({ server: server?.computer.name ?? "", stores: names.length, names });
    },
  },
];

/**
 * What a PFX that stayed closed does not show, in one sentence; null: the file was opened, or is no PFX. Which key belongs to which
 * certificate stays hidden even where both can be seen, so nobody may say “works” of a closed file.
 */
export function hiddenByPassword(evidence: Evidence, context: RuleContext): Message | null {
  const { locked, certificate } = evidence;
  if (locked === null) return null;
  const ofKey = isKeptByWindows(evidence, context)
    ? [...(isHiddenKey(evidence) ? [titles.provider] : []), titles.keyspec]
    : [];
  const ofCertificate =
    certificate === null
      ? [titles.names, titles.usage, titles.time, titles.keySize, titles.algorithms, titles.signatures]
      : [];
  return reasons.passwordNeeded({ hidden: [...ofKey, ...ofCertificate, titles.keyOfCertificate] });
}

/** The reason where nobody has looked at a question. */
export function notLookedAt({ title }: Question): Message {
  return reasons.notLookedAt({ question: title });
}

function providerIsNotNamed({ bundle }: Evidence): Message {
  return bundle === null || bundle.container === "PKCS#12"
    ? reasons.providerNotNamed
    : reasons.keyNotInFile({ container: bundle.container });
}

function keyIsElsewhere(evidence: Evidence): Message {
  if (evidence.request !== null) return reasons.keyNotInRequest;
  const said = evidence.printed === null ? reasons.keyNotInCertificate : reasons.keyNotPrinted;
  return said({ thumbprint: thumbprintOf(evidence) });
}

/** Of the certificate, for a command; a printed text may lack it. */
function thumbprintOf({ certificate, printed }: Evidence): string {
  return (certificate ?? printed?.certificate)?.sha1Fingerprint || "<thumbprint>";
}

/** Whether a field is there and cannot be read, which the question about the parts says. */
function isDamaged({ certificate, request }: Evidence, field: "publicKey" | "signatureAlgorithm"): boolean {
  return (certificate ?? request)?.unread.some((unread) => unread.field === field) === true;
}

/** A printed text names a CryptoAPI provider that keeps keys of more than one KeySpec, or a request any of them, and does not say which. */
function lacksKeySpec(evidence: Evidence): boolean {
  const place = keyPlaceOf(evidence);
  const isTold = evidence.printed !== null || evidence.request !== null;
  return isTold && place?.provider != null && place.generation !== "cng" && place.keySpec === "not-seen";
}

/** Whether everything depends on a certificate that the authority must have, and that is not here. */
function otherCertificateOf(evidence: Evidence, now: string): Message | null {
  const { uncertain, expired } = expiredAuthorities(evidence, now);
  const [lowest] = expired;
  return uncertain && lowest !== undefined ? reasons.otherCertificate({ issuer: certificateName(lowest) }) : null;
}

/** The days as the text has them. */
function timesOf({ notBefore, notAfter }: PrintedCertificate): string {
  return [notBefore, notAfter].flatMap((time) => (time === null ? [] : [time.text])).join(" – ");
}
