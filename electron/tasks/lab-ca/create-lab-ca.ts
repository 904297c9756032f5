import { AsnConvert } from "@peculiar/asn1-schema";
import type { Extension } from "@peculiar/asn1-x509";
import { issuingErrors } from "#shared/errors/definitions/tasks.ts";
import { limits } from "#shared/limits.ts";
import { withoutFinal } from "#shared/text/without-final.ts";
import type { CryptoPort, KeyPair } from "../../pki/crypto/port.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { encryptPrivateKey } from "../../pki/pkcs8/encrypt-private-key.ts";
import { randomSerialNumber } from "../../pki/x509/random-serial-number.ts";
import { readCertificate } from "../../pki/x509/read-certificate.ts";
import { writeCertificate } from "../../pki/x509/write-certificate.ts";
import {
  authorityInformationAccessExtension,
  authorityKeyIdentifierExtension,
  basicConstraintsExtension,
  crlDistributionPointsExtension,
  keyIdentifierOf,
  keyUsageExtension,
  subjectKeyIdentifierExtension,
} from "../../pki/x509/write-extensions.ts";
import { writeName } from "../../pki/x509/write-name.ts";
import type { LabCaCreateInput, LabCaCreateOutput } from "../kit/types.ts";
import { labRootCertificateName, labRootListName } from "./lab-ca-files.ts";
import { labCaValidity } from "./lab-ca-validity.ts";

const keyBits = 2048;
const years = { root: 10, issuing: 5 };
const daysPerYear = 365;

/**
 * Makes the lab's certification authority: a root and an issuing CA, RSA 2048, their keys encrypted with the passphrase. Both subjects say
 * that they are not for production.
 *
 * @throws AppError PASSPHRASE_TOO_SHORT
 */
export async function createLabCa(input: LabCaCreateInput, crypto: CryptoPort): Promise<LabCaCreateOutput> {
  if (input.passphrase.length < limits.passphraseMinimumCharacters) {
    throw issuingErrors.labPassphraseTooShort({ minimum: limits.passphraseMinimumCharacters });
  }
  // As the URL parser writes it: an extension holds ASCII only.
  const baseUrl = withoutFinal(new URL(input.baseUrl).href, (character) => character === "/");
  const [rootKey, issuingKey] = await Promise.all([crypto.generateRsaKey(keyBits), crypto.generateRsaKey(keyBits)]);
  const rootName = subjectOf("Root", input.organization);
  const root = writeCertificate(
    {
      serialNumber: randomSerialNumber(crypto),
      issuer: rootName,
      subject: rootName,
      ...labCaValidity(input.now, years.root * daysPerYear),
      publicKey: rootKey.publicKey,
      extensions: encoded(authorityExtensions(rootKey, crypto)),
    },
    rootKey.privateKey,
    crypto,
  );
  const issuing = writeCertificate(
    {
      serialNumber: randomSerialNumber(crypto),
      issuer: rootName,
      subject: subjectOf("Issuing", input.organization),
      ...labCaValidity(input.now, years.issuing * daysPerYear),
      publicKey: issuingKey.publicKey,
      extensions: encoded([
        ...authorityExtensions(issuingKey, crypto, 0),
        authorityKeyIdentifierExtension(keyIdentifierOf(rootKey.publicKey, crypto)),
        crlDistributionPointsExtension(`${baseUrl}/${labRootListName}`),
        authorityInformationAccessExtension(`${baseUrl}/${labRootCertificateName}`),
      ]),
    },
    rootKey.privateKey,
    crypto,
  );
  return {
    material: {
      rootCertificatePem: writePem("CERTIFICATE", root),
      rootKeyPem: keyPem(rootKey, input.passphrase, crypto),
      issuingCertificatePem: writePem("CERTIFICATE", issuing),
      issuingKeyPem: keyPem(issuingKey, input.passphrase, crypto),
      baseUrl,
    },
    root: readCertificate(root, crypto),
    issuing: readCertificate(issuing, crypto),
  };
}

function subjectOf(kind: "Root" | "Issuing", organization: string): Uint8Array {
  return new Uint8Array(
    AsnConvert.serialize(writeName({ commonName: `KeySpec Lab ${kind} CA – not for production`, organization })),
  );
}

function authorityExtensions(key: KeyPair, crypto: CryptoPort, pathLength?: number): readonly Extension[] {
  return [
    basicConstraintsExtension(true, pathLength),
    keyUsageExtension(["digitalSignature", "keyCertSign", "cRLSign"]),
    subjectKeyIdentifierExtension(keyIdentifierOf(key.publicKey, crypto)),
  ];
}

function encoded(extensions: readonly Extension[]): readonly Uint8Array[] {
  return extensions.map((extension) => new Uint8Array(AsnConvert.serialize(extension)));
}

function keyPem(key: KeyPair, passphrase: string, crypto: CryptoPort): string {
  return writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(key.privateKey, passphrase, crypto));
}
