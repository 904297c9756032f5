import type { BundleFacts, EncryptionFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { ChainFacts } from "../../facts/chain-facts.ts";
import type { CollectedStore, CollectionFacts } from "../../facts/collection-facts.ts";
import type {
  AuthorityKeyIdentifier,
  DistinguishedNameFacts,
  GeneralName,
  PublicKeyFacts,
} from "../../facts/common.ts";
import type { EndpointFacts } from "../../facts/endpoint-facts.ts";
import type { IssuanceFacts, IssuerLink } from "../../facts/issuance-facts.ts";
import type { LockedBundleFacts, LockedKeyFacts } from "../../facts/locked-bundle-facts.ts";
import { absent, type Extension, presentValue } from "../../facts/part.ts";
import type { PrintedCertificate, PrintedFacts, PrintedKey } from "../../facts/printed-facts.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import type { RevocationListFacts } from "../../facts/revocation-list-facts.ts";
import type { TemplateFacts, TemplatesFacts } from "../../facts/template-facts.ts";
import { literal } from "../../text/testing/literal.ts";

/** Facts for tests: each builder gives something that every rule accepts, so a test states only what it is about. */

export function distinguishedName(commonName: string): DistinguishedNameFacts {
  return { text: `CN=${commonName}`, attributes: [{ oid: "2.5.4.3", name: "commonName", value: commonName }] };
}

export function dnsNames(...names: readonly string[]): readonly GeneralName[] {
  return names.map((value) => ({ type: "dns", value }));
}

export const serverAuthentication = { oid: "1.3.6.1.5.5.7.3.1", name: "serverAuth" } as const;
export const clientAuthentication = { oid: "1.3.6.1.5.5.7.3.2", name: "clientAuth" } as const;

export const rsa2048: PublicKeyFacts = {
  algorithm: "RSA",
  oid: "1.2.840.113549.1.1.1",
  bits: 2048,
  curve: null,
  exponent: "65537",
  fingerprint: "00".repeat(32),
};

export const p256: PublicKeyFacts = {
  algorithm: "EC",
  oid: "1.2.840.10045.2.1",
  bits: 256,
  curve: "P-256",
  exponent: null,
  fingerprint: "11".repeat(32),
};

export const sha256WithRsa = {
  oid: "1.2.840.113549.1.1.11",
  name: "sha256WithRSAEncryption",
  digest: "SHA-256",
  pss: false,
} as const;

/** What an Authority Key Identifier says that names the key alone. */
export function keyIdentifier(hex: string): AuthorityKeyIdentifier {
  return { keyIdentifier: hex, issuer: null, serialNumber: null };
}

/** A part that is there. */
export function present<Value>(value: Value, critical = false): Present<Value> {
  return { state: "present", value, critical, leftOut: 0 };
}

/** A part that is damaged. */
export const damaged = { state: "unreadable", problem: literal("a SEQUENCE expected"), offset: 512 } as const;

type Present<Value> = Extract<Extension<Value>, { readonly state: "present" }>;

/** Changes as tests state them: a part by what it says, null for one that is absent. */
type Changes<Facts> = {
  readonly [Name in keyof Facts]?: Facts[Name] | ValueOf<Facts[Name]>;
};

const extensionNames = [
  "subjectAlternativeNames",
  "extendedKeyUsage",
  "keyUsage",
  "basicConstraints",
  "crlDistributionPoints",
  "authorityInformationAccess",
  "nameConstraints",
  "subjectKeyIdentifier",
  "authorityKeyIdentifier",
  "certificatePolicies",
  "policyMappings",
  "policyConstraints",
  "inhibitAnyPolicy",
];
const attributeNames = ["template", "enrolmentCsp", "osVersion", "clientInformation", "namesInAttribute"];

type ValueOf<Fact> =
  Extract<Fact, { readonly state: "present" }> extends { readonly value: infer Value } ? Value | null : never;

function withParts<Facts>(changes: Changes<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      if (!extensionNames.includes(name) && !attributeNames.includes(name)) return [name, value];
      if (value === null) return [name, absent];
      if (typeof value === "object" && value !== null && "state" in value) return [name, value];
      return [name, extensionNames.includes(name) ? present(value) : { state: "present", value }];
    }),
  ) as Partial<Facts>;
}

export function certificateFacts(changes: Changes<CertificateFacts> = {}): CertificateFacts {
  return {
    kind: "certificate",
    version: 3,
    serialNumber: "01",
    subject: distinguishedName("pool01.contoso.com"),
    issuer: distinguishedName("Contoso Issuing CA"),
    notBefore: "2026-01-01T00:00:00Z",
    notAfter: "2027-12-31T00:00:00Z",
    irregularTimes: [],
    publicKey: rsa2048,
    signatureAlgorithm: sha256WithRsa,
    signedAlgorithm: null,
    subjectAlternativeNames: present(dnsNames("pool01.contoso.com", "fe01.contoso.com")),
    extendedKeyUsage: present([serverAuthentication]),
    keyUsage: present(["digitalSignature", "keyEncipherment"], true),
    basicConstraints: absent,
    crlDistributionPoints: present(["http://pki.contoso.com/issuing.crl"]),
    authorityInformationAccess: absent,
    nameConstraints: absent,
    subjectKeyIdentifier: present("aa"),
    authorityKeyIdentifier: present(keyIdentifier("bb")),
    certificatePolicies: absent,
    policyMappings: absent,
    policyConstraints: absent,
    inhibitAnyPolicy: absent,
    template: absent,
    extensions: [],
    unread: [],
    selfIssued: false,
    encoded: null,
    sha1Fingerprint: "5e".repeat(20),
    sha256Fingerprint: "5e".repeat(32),
    ...withParts(changes),
  };
}

export function issuingAuthority(changes: Changes<CertificateFacts> = {}): CertificateFacts {
  return certificateFacts({
    subject: distinguishedName("Contoso Issuing CA"),
    issuer: distinguishedName("Contoso Root CA"),
    subjectAlternativeNames: null,
    extendedKeyUsage: null,
    keyUsage: present(["keyCertSign", "cRLSign"], true),
    basicConstraints: present({ certificateAuthority: true, pathLength: 0 }, true),
    subjectKeyIdentifier: "bb",
    authorityKeyIdentifier: keyIdentifier("cc"),
    publicKey: { ...rsa2048, fingerprint: "15".repeat(32) },
    sha256Fingerprint: "15".repeat(32),
    ...changes,
  });
}

export function rootAuthority(changes: Changes<CertificateFacts> = {}): CertificateFacts {
  return issuingAuthority({
    subject: distinguishedName("Contoso Root CA"),
    basicConstraints: present({ certificateAuthority: true, pathLength: null }, true),
    subjectKeyIdentifier: "cc",
    crlDistributionPoints: null,
    selfIssued: true,
    publicKey: { ...rsa2048, fingerprint: "07".repeat(32) },
    sha256Fingerprint: "07".repeat(32),
    ...changes,
  });
}

export function requestFacts(changes: Changes<RequestFacts> = {}): RequestFacts {
  return {
    kind: "request",
    subject: distinguishedName("pool01.contoso.com"),
    publicKey: rsa2048,
    signatureAlgorithm: sha256WithRsa,
    signatureValid: true,
    subjectAlternativeNames: present(dnsNames("pool01.contoso.com", "fe01.contoso.com")),
    extendedKeyUsage: present([serverAuthentication]),
    keyUsage: present(["digitalSignature", "keyEncipherment"], true),
    basicConstraints: absent,
    template: absent,
    enrolmentCsp: {
      state: "present",
      value: { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: 1 },
    },
    osVersion: absent,
    clientInformation: absent,
    namesInAttribute: absent,
    extensions: [],
    unread: [],
    attributes: [],
    encoded: null,
    ...withParts(changes),
  };
}

export const tripleDes: EncryptionFacts = {
  scheme: "PKCS12-PBE",
  oid: "1.2.840.113549.1.12.1.3",
  cipher: "3DES",
  keyDerivation: "PKCS12-KDF SHA-1",
  iterations: 2_000,
  saltBytes: 8,
};

export const aes256: EncryptionFacts = {
  scheme: "PBES2",
  oid: "1.2.840.113549.1.5.13",
  cipher: "AES-256-CBC",
  keyDerivation: "PBKDF2 HMAC-SHA-256",
  iterations: 2_000,
  saltBytes: 8,
};

export function keyFacts(changes: Partial<KeyFacts> = {}): KeyFacts {
  return {
    publicKey: rsa2048,
    encryption: tripleDes,
    provider: "Microsoft RSA SChannel Cryptographic Provider",
    keySpec: "AT_KEYEXCHANGE",
    keyUsageOctet: "10",
    machineKeySet: true,
    containerName: null,
    localKeyId: "01000000",
    certificateIndexes: [0],
    ...changes,
  };
}

/** A PFX as the target `legacy-schannel` has it, with leaf, issuer and root. */
export function bundleFacts(changes: Partial<BundleFacts> = {}): BundleFacts {
  const certificates = changes.certificates ?? bagged(certificateFacts(), issuingAuthority(), rootAuthority());
  return {
    kind: "bundle",
    bytes: 3_000,
    container: "PKCS#12",
    encoding: "DER",
    mac: { algorithm: "SHA-1", keyDerivation: "PKCS12-KDF SHA-1", iterations: 2_000, saltBytes: 20 },
    certificateEncryption: tripleDes,
    keys: [keyFacts()],
    certificates,
    unreadableCertificates: 0,
    issuance: issuanceByNames(certificates.map(({ certificate }) => certificate)),
    otherBags: [],
    trailingBytes: 0,
    password: "given",
    notices: [],
    ...changes,
  };
}

/** The same PFX without its password: the provider of its key and how it is protected can be seen. */
export function lockedBundleFacts(changes: Partial<LockedBundleFacts> = {}): LockedBundleFacts {
  const certificates = changes.certificates ?? [];
  const { bytes, mac } = bundleFacts();
  return {
    kind: "locked-bundle",
    bytes,
    mac,
    keys: [lockedKeyFacts()],
    certificates,
    unreadableCertificates: 0,
    issuance: issuanceByNames(certificates),
    encryptedParts: [tripleDes],
    otherBags: [],
    protectedTo: null,
    ...changes,
  };
}

export function lockedKeyFacts(changes: Partial<LockedKeyFacts> = {}): LockedKeyFacts {
  const { encryption, provider, machineKeySet } = keyFacts();
  return { encryption, provider, machineKeySet, ...changes };
}

export function bagged(...certificates: readonly CertificateFacts[]): BundleFacts["certificates"] {
  return certificates.map((certificate) => ({
    certificate,
    friendlyName: null,
    localKeyId: null,
    storeProperties: [],
  }));
}

/** @param changes `path`: the certificates of the file; `signatures`: what was found where names and key identifiers fit */
export function chainFacts(
  changes: { readonly path?: readonly CertificateFacts[]; readonly signatures?: IssuerLink["signature"] } = {},
): ChainFacts {
  const certificates = changes.path ?? [certificateFacts(), issuingAuthority(), rootAuthority()];
  return {
    kind: "chain",
    certificates,
    issuance: issuanceByNames(certificates, changes.signatures),
    unreadableCertificates: 0,
  };
}

/** A key that Windows links with a certificate, as `certutil -v -store` prints it. */
export function printedKey(changes: Partial<PrintedKey> = {}): PrintedKey {
  return {
    state: "linked",
    provider: "Microsoft RSA SChannel Cryptographic Provider",
    providerType: null,
    keySpec: 1,
    machineKeySet: true,
    container: null,
    otherContainerName: null,
    exportable: null,
    ...changes,
  };
}

/** What certutil prints of one certificate. */
export function printedFacts(changes: Partial<PrintedCertificate> = {}): PrintedFacts {
  const entry: PrintedCertificate = {
    certificate: certificateFacts(),
    key: null,
    notBefore: null,
    notAfter: null,
    archived: false,
    whole: false,
    ofPfx: false,
    friendlyName: null,
    uses: [],
    trustErrors: [],
    ...changes,
  };
  return { kind: "printed", program: "certutil", certificates: [entry], certificatesLeftOut: 0 };
}

/** A template with the settings that seed 003 recommends. */
export function templateFacts(changes: Partial<TemplateFacts> = {}): TemplateFacts {
  return {
    name: "LyncWebServer",
    displayName: "Lync Web Server",
    oid: null,
    schemaVersion: 2,
    privateKeyFlags: 0x1010010,
    nameFlags: 1,
    providers: ["Microsoft RSA SChannel Cryptographic Provider", "Microsoft DH SChannel Cryptographic Provider"],
    minimumKeySize: 2_048,
    keySpec: 1,
    purposes: [serverAuthentication],
    keyUsage: ["digitalSignature", "keyEncipherment"],
    validity: "2 Years",
    ...changes,
  };
}

/** What a text prints about one template. */
export function templatesOf(changes: Partial<TemplateFacts> = {}): TemplatesFacts {
  return { kind: "templates", templates: [templateFacts(changes)], templatesLeftOut: 0 };
}

/** A template for CNG keys, as the category Key Storage Provider makes it. */
export const cngTemplate = {
  schemaVersion: 4,
  privateKeyFlags: 0x6060010,
  providers: ["Microsoft Software Key Storage Provider"],
} as const;

/** A port with TLS 1.2 that shows leaf, issuer and root, and asks for nothing. */
export function endpointFacts(changes: Partial<EndpointFacts> = {}): EndpointFacts {
  const certificates = changes.certificates ?? [certificateFacts(), issuingAuthority(), rootAuthority()];
  return {
    kind: "endpoint",
    host: "fe01.contoso.com",
    port: 5061,
    address: "10.0.0.5",
    opening: "tls",
    handshake: { version: "TLS 1.2", cipher: "ECDHE-RSA-AES256-SHA384", failure: null, withClientCertificate: false },
    versions: [],
    signatureAlgorithms: [],
    certificates,
    issuance: issuanceByNames(certificates),
    unreadableCertificates: 0,
    clientCertificate: { asked: false, request: null },
    stapled: false,
    sip: null,
    ...changes,
  };
}

/** The list of the issuing authority that nothing is on, a week long. */
export function revocationListFacts(changes: Partial<RevocationListFacts> = {}): RevocationListFacts {
  return {
    kind: "revocation-list",
    issuer: distinguishedName("Contoso Issuing CA"),
    thisUpdate: "2026-11-19T12:00:00Z",
    nextUpdate: "2026-11-26T12:00:00Z",
    signatureAlgorithm: sha256WithRsa,
    signedAlgorithm: null,
    revoked: [],
    revokedLeftOut: 0,
    crlNumber: present("7"),
    authorityKeyIdentifier: absent,
    issuingDistributionPoint: absent,
    extensions: [],
    unread: [],
    sha1Fingerprint: "",
    sha256Fingerprint: "",
    ...changes,
  };
}

/** A port that asks for a client certificate and names issuers in a list of so many bytes. */
export function namingIssuers(authorityBytes: number): EndpointFacts {
  const request = { authorities: [], authoritiesLeftOut: 0, authorityBytes, signatureAlgorithms: [] };
  return endpointFacts({ clientCertificate: { asked: true, request } });
}

/** What a reader finds where everybody whose name and key identifier fit has signed. */
export function issuanceByNames(
  certificates: readonly CertificateFacts[],
  signature: IssuerLink["signature"] = "holds",
): IssuanceFacts {
  const links = certificates.flatMap((child, subject) =>
    certificates.flatMap((parent, issuer): readonly IssuerLink[] => {
      if (child.issuer.text !== parent.subject.text) return [];
      const keyIdentifiers = relationOf(
        presentValue(child.authorityKeyIdentifier)?.keyIdentifier ?? null,
        presentValue(parent.subjectKeyIdentifier),
      );
      return [{ subject, issuer, keyIdentifiers, signature: keyIdentifiers === "differ" ? "not-checked" : signature }];
    }),
  );
  return { links, repeated: [], linksLeftOut: 0, checksLeftOut: 0 };
}

function relationOf(wanted: string | null, offered: string | null): IssuerLink["keyIdentifiers"] {
  if (wanted === null || offered === null) return "not-stated";
  return wanted === offered ? "equal" : "differ";
}

/** What a server says about itself: the leaf of the builders in its Personal store, issuer and root around it. */
export function collectionFacts(changes: Partial<CollectionFacts> = {}): CollectionFacts {
  const { certificates, issuance } = chainFacts();
  const [leaf, ...issuers] = certificates;
  return {
    kind: "collection",
    computer: {
      name: "FE01",
      domain: "contoso.com",
      collected: "2026-11-20T11:00:00.000Z",
      windows: "Windows Server 2012 R2 Standard",
      windowsVersion: "6.3.9600.0",
      powerShell: "4.0",
      administrator: true,
      products: [],
    },
    certificates: printedFacts({ certificate: leaf ?? certificateFacts(), whole: true, key: printedKey() })
      .certificates,
    assignments: { state: "read", fault: null },
    stores: [collectedStore("Root", certificates.slice(-1)), collectedStore("Disallowed", [])],
    settings: [],
    complete: true,
    around: {
      certificates: issuers,
      issuance,
      anchors: { choice: "server", count: 1, indexes: [certificates.length - 1] },
      revocation: null,
    },
    ...changes,
  };
}

/** A store of a collected server with these certificates. */
export function collectedStore(
  store: CollectedStore["store"],
  certificates: readonly CertificateFacts[],
  subjectBytes = 40,
): CollectedStore {
  return {
    store,
    fault: null,
    unreadable: 0,
    certificates: certificates.map(({ sha1Fingerprint, sha256Fingerprint, subject, notAfter, selfIssued }) => ({
      ...{ sha1Fingerprint, sha256Fingerprint, subject: subject.text, subjectBytes, notAfter, selfIssued },
    })),
  };
}
