import { type CertificateFacts, type NotShownField, notShownFieldSchema } from "#shared/facts/certificate-facts.ts";
import { notShown } from "#shared/facts/part.ts";
import type { PrintedCertificate } from "#shared/facts/printed-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";

const emptyName = { text: "", attributes: [] } as const;
const emptyKey = { algorithm: "other", oid: "", bits: null, curve: null, exponent: null, fingerprint: "" } as const;
const emptyAlgorithm = { oid: "", name: "", digest: null, pss: false } as const;

/** The facts of a certificate of which nothing is shown: each reader of a text puts over them what it found, through `shownCertificate`. */
const nothingOfCertificate: CertificateFacts = {
  kind: "certificate",
  version: 3,
  serialNumber: "",
  subject: emptyName,
  issuer: emptyName,
  notBefore: "",
  notAfter: "",
  irregularTimes: [],
  publicKey: emptyKey,
  signatureAlgorithm: emptyAlgorithm,
  signedAlgorithm: null,
  subjectAlternativeNames: notShown,
  extendedKeyUsage: notShown,
  keyUsage: notShown,
  basicConstraints: notShown,
  crlDistributionPoints: notShown,
  authorityInformationAccess: notShown,
  nameConstraints: notShown,
  subjectKeyIdentifier: notShown,
  authorityKeyIdentifier: notShown,
  certificatePolicies: notShown,
  policyMappings: notShown,
  policyConstraints: notShown,
  inhibitAnyPolicy: notShown,
  template: notShown,
  extensions: [],
  unread: [],
  selfIssued: false,
  encoded: null,
  sha1Fingerprint: "",
  sha256Fingerprint: "",
};

/** What a program that prints no store, key or PFX says of them. */
export const nothingBesides = {
  key: null,
  archived: false,
  whole: false,
  ofPfx: false,
  friendlyName: null,
  uses: [],
  trustErrors: [],
} as const satisfies Partial<PrintedCertificate>;

/** What a text shows of a certificate; what is undefined it does not show. */
export type ShownOfCertificate = { readonly [Field in keyof CertificateFacts]?: CertificateFacts[Field] | undefined };

/** The facts of a printed certificate: what is shown, and which fields are not. */
export function shownCertificate(shown: ShownOfCertificate): CertificateFacts {
  const { subject, issuer } = shown;
  const known = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
  const hidden: readonly NotShownField[] = notShownFieldSchema.options.filter((field) => shown[field] === undefined);
  return {
    ...nothingOfCertificate,
    ...known,
    selfIssued: subject !== undefined && issuer !== undefined && subject.text !== "" && subject.text === issuer.text,
    notShown: hidden,
  };
}

/** The facts of a request of which nothing is shown. */
const nothingOfRequest: RequestFacts = {
  kind: "request",
  subject: emptyName,
  publicKey: emptyKey,
  signatureAlgorithm: emptyAlgorithm,
  signatureValid: null,
  subjectAlternativeNames: notShown,
  extendedKeyUsage: notShown,
  keyUsage: notShown,
  basicConstraints: notShown,
  template: notShown,
  enrolmentCsp: notShown,
  osVersion: notShown,
  clientInformation: notShown,
  namesInAttribute: notShown,
  extensions: [],
  unread: [],
  attributes: [],
  encoded: null,
};

export type ShownOfRequest = { readonly [Field in keyof RequestFacts]?: RequestFacts[Field] | undefined };

/** The facts of a request that a text shows. */
export function shownRequest(readFrom: NonNullable<RequestFacts["readFrom"]>, shown: ShownOfRequest): RequestFacts {
  const known = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
  const hidden = (["subject", "publicKey", "signatureAlgorithm"] as const).filter(
    (field) => shown[field] === undefined,
  );
  return { ...nothingOfRequest, ...known, readFrom, notShown: hidden };
}
