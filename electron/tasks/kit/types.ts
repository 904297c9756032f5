import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { LabCaProfile } from "#shared/api/schemas/lab-ca.ts";
import type { TargetSettings } from "#shared/catalogue/targets/target-settings.ts";
import type { Pkcs12Parameters, TargetId } from "#shared/catalogue/targets/types.ts";
import type { Contact } from "#shared/chain/contacts.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { AnchorChoice } from "#shared/facts/around-facts.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { EndpointFacts } from "#shared/facts/endpoint-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import type { RequestFormat, RequestTemplate } from "#shared/guide/requests/types.ts";
import type { Endpoint } from "#shared/live/endpoint.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { Message } from "#shared/text/message.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/** What a written file must turn out to be when it is read back (operations/verify-bundle.ts). Certificates are SHA-256 fingerprints. */
export type BundleExpectation = Pkcs12Expectation | PemExpectation | P7bExpectation;

export type Pkcs12Expectation = {
  readonly container: "PKCS#12";
  readonly parameters: Pkcs12Parameters;
  readonly publicKeyFingerprint: string;
  /** In the order of the file. */
  readonly certificates: readonly string[];
  /** Which of `certificates` belongs to the key. */
  readonly leafIndex: number;
  readonly friendlyName: string | null;
  /** Ids of the store properties of each certificate. */
  readonly storeProperties: readonly (readonly number[])[];
};

export type PemExpectation = {
  readonly container: "PEM";
  readonly publicKeyFingerprint: string;
  /** In the order of the file. */
  readonly certificates: readonly string[];
  readonly leafIndex: number;
  /** Iterations of the key's encryption; null: in clear. */
  readonly iterations: number | null;
};

/** `certificates` in any order: PKCS#7 holds a set. */
export type P7bExpectation = { readonly container: "PKCS#7"; readonly certificates: readonly string[] };

export type InspectInput = NamedBytes & { readonly password: string | null };

/** Revocation lists and OCSP responses, DER or BER. */
export type RevocationMaterial = {
  readonly lists: readonly Uint8Array[];
  readonly responses: readonly Uint8Array[];
};

/** A certificate of an item: DER, or what a program printed of it. */
export type OwnCertificate = Uint8Array | CertificateFacts;

/** What was read of a file, and of its bytes what another file may need. Nothing of it is secret. */
export type InspectOutput = {
  readonly inspected: Inspected;
  /** For each of the items its certificates in the order of the facts; [] where it has none. */
  readonly own: readonly (readonly OwnCertificate[])[];
  /** Certificates of authorities, DER. */
  readonly authorities: readonly Uint8Array[];
  readonly revocation: RevocationMaterial;
};

/** What stands around the certificates of several items. Certificates beside them are DER. */
export type SurroundInput = {
  /** For each item its own certificates, in the order of its facts. */
  readonly sets: readonly (readonly OwnCertificate[])[];
  /** Certificates that may be issuers: of the other files, and what was fetched. */
  readonly beside: readonly Uint8Array[];
  readonly anchors: { readonly choice: AnchorChoice; readonly certificates: readonly Uint8Array[] } | null;
  readonly revocation: RevocationMaterial;
};

/** Addresses that are to be asked, and the certificates that name them with their issuers, DER. */
export type ContactsInput = { readonly certificates: readonly Uint8Array[]; readonly contacts: readonly Contact[] };

/** A file with one of the two things that a conversion needs, or with neither. Public keys as `publicKeyBits` writes them. */
export type Half = {
  readonly holds: "keys" | "certificates" | "nothing";
  readonly publicKeys: readonly string[];
  /** A key did not open, for want of its password: nothing is known of its public key. */
  readonly isLocked: boolean;
};

export type ConvertInput = {
  readonly name: string;
  readonly data: Uint8Array;
  readonly password: string | null;
  /** null: the same as the input's. */
  readonly outPassword: string | null;
  /** The target with the options beside it, checked when the batch began. */
  readonly settings: TargetSettings;
  /** SHA-1 of the certificate that is wanted, in hex; absent: the file has one key only. */
  readonly thumbprint?: string;
  /** Files whose certificates may complete the chain; also the certificate of a bare key, or the key of a bare certificate. */
  readonly chain?: readonly NamedBytes[];
  /** ISO 8601: of several certificates and chains the one that works now is taken. */
  readonly now: string;
};
export type WrittenBundle = {
  /** The whole file: PFX, PEM or P7B. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** What the file must turn out to be when it is read back. */
  readonly expectation: BundleExpectation;
  readonly notices: readonly Message[];
  /** SHA-1 of the leaf. */
  readonly thumbprint: string;
};
export type ConvertOutput = WrittenBundle & { readonly before: BundleFacts };
/** What a conversion would write, without the file. */
export type ExpectedConversion = Omit<ConvertOutput, "data">;

export type VerifyInput = NamedBytes & {
  readonly password: string;
  readonly expectation: BundleExpectation;
};

/** A port of a server that is to be looked at. */
export type ProbeInput = {
  readonly endpoint: Endpoint;
  readonly opening: EndpointFacts["opening"];
  readonly asksSip: boolean;
  /** Whose certificate is shown to a server that asks for one; null: none. */
  readonly client: ClientFile | null;
};
export type ClientFile = {
  readonly file: NamedBytes;
  readonly password: string | null;
  /** ISO 8601: of several certificates of the key the one that works now is shown. */
  readonly now: string;
};

/** Two ends of a link that are to talk to each other. */
export type RehearsalInput = {
  readonly listener: RehearsalSide;
  readonly initiator: RehearsalSide;
  /** Revocation lists and OCSP responses that were given. */
  readonly revocation: RevocationMaterial;
  /** ISO 8601. */
  readonly now: string;
};
export type RehearsalSide = {
  readonly file: NamedBytes;
  readonly password: string | null;
  /** FQDN by which the other side knows it; null: nobody said it. */
  readonly name: string | null;
  /** Trusted roots of this side, DER; null: nobody said them. */
  readonly trusted: readonly Uint8Array[] | null;
};

/** Two certificates that are to shake hands, each with its key. */
export type PairInput = {
  readonly listener: PairSide;
  readonly initiator: PairSide;
  /** ISO 8601. */
  readonly now: string;
};
type PairSide = Pick<RehearsalSide, "file" | "password"> & {
  /** SHA-256 of the certificate, in hex: a file may hold several. */
  readonly fingerprint: string;
};

/** A certificate file that is to be read as one chain. */
export type ReadChainInput = NamedBytes & { readonly now: string };

export type MakeKeyAndRequestInput = {
  /** Final: only names with `included` go into the request. */
  readonly plan: CertificatePlan;
  /** null: the request names no template. */
  readonly template: RequestTemplate | null;
  readonly format: RequestFormat;
  readonly passphrase: string;
};
export type MakeKeyAndRequestOutput = {
  /** The request as `format` says: PEM with CRLF, or DER. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** The request in PEM, for the form of an authority and for the pending record; with the header that `format` says (DER: as Windows writes it). */
  readonly requestPem: string;
  /** PKCS#8 EncryptedPrivateKeyInfo: PBES2, AES-256-CBC, PBKDF2-HMAC-SHA-256, 600 000 iterations. */
  readonly encryptedKeyPem: string;
  readonly facts: RequestFacts;
};

export type CompleteInput = {
  readonly requestPem: string;
  readonly encryptedKeyPem: string;
  readonly passphrase: string;
  /** The certificate's file first, then chain files; PEM, DER, P7B or ZIP, in any order within a file. */
  readonly files: readonly NamedBytes[];
  readonly target: TargetId;
  readonly outPassword: string;
  readonly friendlyName: string;
  /** ISO 8601. */
  readonly now: string;
};
export type CompleteOutput = WrittenBundle & {
  readonly chain: ChosenChain;
  readonly request: RequestFacts;
};

/** A lab CA as it is stored: certificates in PEM, keys as encrypted PKCS#8 PEM. */
export type LabCaMaterial = {
  readonly rootCertificatePem: string;
  readonly rootKeyPem: string;
  readonly issuingCertificatePem: string;
  readonly issuingKeyPem: string;
  readonly baseUrl: string;
};
export type LabCaCreateInput = {
  readonly organization: string;
  readonly baseUrl: string;
  readonly passphrase: string;
  readonly now: string;
};
export type LabCaCreateOutput = {
  readonly material: LabCaMaterial;
  readonly root: CertificateFacts;
  readonly issuing: CertificateFacts;
};
export type LabCaIssueInput = {
  readonly material: LabCaMaterial;
  readonly passphrase: string;
  /** PEM or DER of a PKCS#10. */
  readonly request: Uint8Array;
  readonly profile: LabCaProfile;
  readonly days: number;
  readonly now: string;
};
export type LabCaIssueOutput = {
  readonly certificatePem: string;
  readonly chainPem: string;
  readonly certificate: CertificateFacts;
};
export type LabCaRevocationListInput = {
  /** Whose list. */
  readonly level: "root" | "issuing";
  readonly material: LabCaMaterial;
  readonly passphrase: string;
  /** Serial numbers in hex with the time of revocation. */
  readonly revoked: readonly { readonly serialNumber: string; readonly at: string }[];
  readonly number: number;
  readonly now: string;
};
export type LabCaRevocationListOutput = { readonly crl: Uint8Array<ArrayBuffer>; readonly nextUpdate: string };
