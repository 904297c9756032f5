import { integer, nullValue } from "../pki/asn1/der.ts";
import type { KeyPair } from "../pki/crypto/port.ts";
import type { KeyUsageBit } from "../pki/x509/key-usage-bits.ts";
import { type CertificateParts, craftCertificate, extension, signings, version } from "./crafted/craft-certificate.ts";
import {
  alternativeNames,
  authorityKeyIdentifier,
  basicConstraints,
  dns,
  enhancedKeyUsage,
  keyUsage,
  nameConstraints,
  nameOf,
  subjectKeyIdentifier,
  validity,
} from "./crafted/values.ts";

/** What a test says about a certificate that it needs; what it does not say is as in a healthy server certificate or authority. */
export type Wanted = {
  readonly name: string;
  readonly keys: KeyPair;
  /** Absent: itself. */
  readonly issuer?: { readonly name: string; readonly keys: KeyPair };
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** `null`: no Basic Constraints; absent: those of an end entity, which has none. */
  readonly authority?: { readonly pathLength?: number; readonly cA?: boolean } | null;
  readonly keyUsage?: readonly KeyUsageBit[];
  readonly extendedKeyUsage?: string;
  readonly dnsNames?: readonly string[];
  readonly permittedDns?: string;
  /** Put the digests of the keys in as key identifiers. */
  readonly identifiers?: boolean;
  readonly version1?: boolean;
  readonly criticalOid?: string;
  readonly innerSha1?: boolean;
};

/** Key usages of authorities: keyCertSign with cRLSign; cRLSign alone. */
export const keyUsages = { sign: ["keyCertSign", "cRLSign"], listsOnly: ["cRLSign"] } as const;

let serial = 100;

/** A certificate, signed with SHA-256 by the issuer's RSA key. */
export function makeIssued(wanted: Wanted): Uint8Array<ArrayBuffer> {
  const issuer = wanted.issuer ?? wanted;
  const isFirst = wanted.version1 === true;
  return craftCertificate({
    version: isFirst ? null : version(2),
    serialNumber: integer(serial++),
    ...(wanted.innerSha1 === true && { inner: signings.sha1.identifier }),
    issuer: nameOf(issuer.name),
    validity: validity(wanted.notBefore ?? "2026-01-01T00:00:00Z", wanted.notAfter ?? "2036-01-01T00:00:00Z"),
    subject: nameOf(wanted.name),
    publicKey: wanted.keys.publicKey,
    extensions: isFirst ? {} : extensionsOf(wanted, issuer.keys),
    signing: signings.sha256,
    issuerKey: issuer.keys.privateKey,
  });
}

function extensionsOf(wanted: Wanted, issuerKeys: KeyPair): CertificateParts["extensions"] {
  const { authority, extendedKeyUsage, dnsNames, permittedDns, criticalOid } = wanted;
  return {
    ...(authority != null && { basicConstraints: basicConstraints(authority.cA !== false, authority.pathLength) }),
    ...(wanted.keyUsage !== undefined && { keyUsage: keyUsage(...wanted.keyUsage) }),
    ...(extendedKeyUsage !== undefined && { extendedKeyUsage: enhancedKeyUsage([extendedKeyUsage]) }),
    ...(dnsNames !== undefined && { subjectAlternativeNames: alternativeNames(dnsNames.map(dns)) }),
    ...(permittedDns !== undefined && { nameConstraints: nameConstraints([dns(permittedDns)]) }),
    ...(wanted.identifiers === true && {
      subjectKeyIdentifier: subjectKeyIdentifier(wanted.keys.publicKey),
      authorityKeyIdentifier: authorityKeyIdentifier(issuerKeys.publicKey),
    }),
    ...(criticalOid !== undefined && { unknown: extension(criticalOid, nullValue(), true) }),
  };
}
