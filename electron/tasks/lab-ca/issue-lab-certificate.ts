import { AsnConvert } from "@peculiar/asn1-schema";
import type { Extension } from "@peculiar/asn1-x509";
import { issuingErrors } from "#shared/errors/definitions/tasks.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { openRequest } from "../../pki/csr/open-request.ts";
import type { ParsedRequest } from "../../pki/csr/parse-request.ts";
import { requestFacts } from "../../pki/csr/read-request.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { describeContent } from "../../pki/sniff/describe-content.ts";
import { randomSerialNumber } from "../../pki/x509/random-serial-number.ts";
import { certificateFacts, readCertificate } from "../../pki/x509/read-certificate.ts";
import { writeCertificate } from "../../pki/x509/write-certificate.ts";
import {
  authorityInformationAccessExtension,
  authorityKeyIdentifierExtension,
  basicConstraintsExtension,
  crlDistributionPointsExtension,
  keyIdentifierOf,
  subjectKeyIdentifierExtension,
} from "../../pki/x509/write-extensions.ts";
import type { LabCaIssueInput, LabCaIssueOutput } from "../kit/types.ts";
import { labCaFiles } from "./lab-ca-files.ts";
import { labCaProfileOf } from "./lab-ca-profile.ts";
import { openLabCa } from "./open-lab-ca.ts";

/**
 * Issues a server certificate for a request, from the lab's issuing CA, as the authority that the profile names would. The CA adds CDP,
 * AIA and the key identifiers.
 *
 * @throws AppError REQUEST_INVALID, REQUEST_SIGNATURE_INVALID, KEY_WRONG_PASSPHRASE, FORMAT_TRUNCATED
 */
export function issueLabCertificate(input: LabCaIssueInput, crypto: CryptoPort): LabCaIssueOutput {
  const request = provenRequest(input.request, crypto);
  const authority = openLabCa(input.material, input.passphrase, crypto);
  const issuer = certificateFacts(authority.certificate, crypto);
  const files = labCaFiles(issuer);
  const profiled = labCaProfileOf[input.profile](
    { request, days: input.days, now: input.now, latest: issuer.notAfter },
    crypto,
  );
  const certificate = writeCertificate(
    {
      serialNumber: randomSerialNumber(crypto),
      issuer: authority.certificate.subject.raw,
      subject: profiled.subject,
      notBefore: profiled.notBefore,
      notAfter: profiled.notAfter,
      publicKey: request.publicKey.raw,
      extensions: [
        ...profiled.extensions,
        ...[
          basicConstraintsExtension(false),
          subjectKeyIdentifierExtension(keyIdentifierOf(request.publicKey.raw, crypto)),
          authorityKeyIdentifierExtension(keyIdentifierOf(authority.certificate.publicKey.raw, crypto)),
          crlDistributionPointsExtension(`${input.material.baseUrl}/${files.issuingList}`),
          authorityInformationAccessExtension(`${input.material.baseUrl}/${files.issuingCertificate}`),
        ].map(encoded),
      ],
    },
    authority.key,
    crypto,
  );
  const certificatePem = writePem("CERTIFICATE", certificate);
  return {
    certificatePem,
    chainPem: [certificatePem, input.material.issuingCertificatePem, input.material.rootCertificatePem].join(""),
    certificate: readCertificate(certificate, crypto),
  };
}

/** PEM, DER, or a request in a CMC or PKCS#7 wrapper; its signature proves that the requester holds the key. */
function provenRequest(data: Uint8Array, crypto: CryptoPort): ParsedRequest {
  const part = contentParts(data).find(({ kind }) => kind === "request" || kind === "pkcs7");
  if (part === undefined) {
    throw issuingErrors.notARequest({ content: describeContent(data) });
  }
  if (part.problem !== null) throw part.problem;
  const request = openRequest(part.data);
  const { signatureValid } = requestFacts(request, crypto);
  if (signatureValid === true) return request;
  throw signatureValid === null ? issuingErrors.requestNotChecked() : issuingErrors.requestChanged();
}

function encoded(extension: Extension): Uint8Array {
  return new Uint8Array(AsnConvert.serialize(extension));
}
