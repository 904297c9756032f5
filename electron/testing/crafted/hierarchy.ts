import { generateKeyPairSync } from "node:crypto";
import { integer } from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import type { KeyPair } from "../../pki/crypto/port.ts";
import { type CertificateParts, craftCertificate, type Signing, signings, version } from "./craft-certificate.ts";
import {
  alternativeNames,
  authorityKeyIdentifier,
  basicConstraints,
  distributionPoint,
  dns,
  enhancedKeyUsage,
  keyUsage,
  nameOf,
  subjectKeyIdentifier,
  validity,
} from "./values.ts";

function rsaPair(): KeyPair {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return { privateKey: Uint8Array.from(pair.privateKey), publicKey: Uint8Array.from(pair.publicKey) };
}

/** The keys of all made-up hierarchies, made once. `other` belongs to nobody. */
export const keys = { root: rsaPair(), issuing: rsaPair(), leaf: rsaPair(), other: rsaPair() } as const;

/** What a test says of one certificate; all else is as in a good one. */
export type Changes = Partial<Omit<CertificateParts, "extensions">> & {
  readonly extensions?: CertificateParts["extensions"];
  readonly keys?: KeyPair;
  readonly name?: Uint8Array;
  /** How this one's own key signs. */
  readonly signs?: Signing;
};

/** Root, issuing authority and server, each good but for what is said of it. */
export type Hierarchy = { readonly root: Uint8Array; readonly issuing: Uint8Array; readonly leaf: Uint8Array };

const authorityExtensions = (own: KeyPair, issuer: KeyPair) => ({
  basicConstraints: basicConstraints(true),
  keyUsage: keyUsage("keyCertSign", "cRLSign"),
  subjectKeyIdentifier: subjectKeyIdentifier(own.publicKey),
  authorityKeyIdentifier: authorityKeyIdentifier(issuer.publicKey),
});

/** @param names the DNS names of the server, the common name first */
export function craftHierarchy(
  names: readonly string[],
  changes: { readonly root?: Changes; readonly issuing?: Changes; readonly leaf?: Changes } = {},
): Hierarchy {
  const { root = {}, issuing = {}, leaf = {} } = changes;
  const rootParty = { name: root.name ?? nameOf("Contoso Root CA"), keys: root.keys ?? keys.root };
  const issuingParty = { name: issuing.name ?? nameOf("Contoso Issuing CA"), keys: issuing.keys ?? keys.issuing };
  const leafKeys = leaf.keys ?? keys.leaf;
  const rootSigns = root.signs ?? signings.sha256;
  return {
    root: certificate(root, {
      serialNumber: integer(1),
      issuer: rootParty.name,
      subject: rootParty.name,
      publicKey: rootParty.keys.publicKey,
      validity: validity("2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"),
      extensions: authorityExtensions(rootParty.keys, rootParty.keys),
      issuerKey: rootParty.keys.privateKey,
      signing: rootSigns,
    }),
    issuing: certificate(issuing, {
      serialNumber: integer(2),
      issuer: rootParty.name,
      subject: issuingParty.name,
      publicKey: issuingParty.keys.publicKey,
      validity: validity("2022-01-01T00:00:00Z", "2036-01-01T00:00:00Z"),
      extensions: authorityExtensions(issuingParty.keys, rootParty.keys),
      issuerKey: rootParty.keys.privateKey,
      signing: rootSigns,
    }),
    leaf: certificate(leaf, {
      serialNumber: integer(0x1234_5678),
      issuer: issuingParty.name,
      subject: nameOf(names[0] ?? null),
      publicKey: leafKeys.publicKey,
      validity: validity("2026-06-01T00:00:00Z", "2028-06-01T00:00:00Z"),
      extensions: {
        subjectAlternativeNames: alternativeNames(names.map(dns)),
        extendedKeyUsage: enhancedKeyUsage([oids.serverAuthentication.oid]),
        keyUsage: keyUsage("digitalSignature", "keyEncipherment"),
        distributionPoint: distributionPoint("http://pki.contoso.com/issuing.crl"),
        subjectKeyIdentifier: subjectKeyIdentifier(leafKeys.publicKey),
        authorityKeyIdentifier: authorityKeyIdentifier(issuingParty.keys.publicKey),
      },
      issuerKey: issuingParty.keys.privateKey,
      signing: issuing.signs ?? signings.sha256,
    }),
  };
}

function certificate(
  { extensions, keys: _keys, name: _name, signs: _signs, ...changes }: Changes,
  good: Omit<CertificateParts, "version">,
): Uint8Array {
  return craftCertificate({
    version: version(2),
    ...good,
    ...changes,
    extensions: { ...good.extensions, ...extensions },
  });
}
