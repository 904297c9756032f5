import { algorithmIdentifier, nullValue, octetString, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { ChainMember } from "../x509/chain-member.ts";
import { keyBits } from "./find-responders.ts";

/**
 * Writes an OCSP request for one certificate (RFC 6960 §4.1.1): not signed, without a nonce, with SHA-1 in the CertID, which every responder
 * knows (RFC 5019 §2.1.1).
 *
 * OCSPRequest ::= SEQUENCE { tbsRequest SEQUENCE { requestList SEQUENCE OF SEQUENCE { reqCert CertID } } }
 *
 * @returns DER
 */
export function writeOcspRequest(
  certificate: ChainMember,
  issuer: ChainMember,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  const id = sequence(
    algorithmIdentifier(oids.sha1.oid, nullValue()),
    octetString(crypto.digest("sha1", issuer.parsed.subject.raw)),
    octetString(crypto.digest("sha1", keyBits(issuer.parsed))),
    certificate.parsed.serialNumber.raw,
  );
  return sequence(sequence(sequence(sequence(id))));
}
