import { explicit, integer, objectIdentifier, octetString, sequence, time, unsignedInteger } from "../asn1/der.ts";
import { fromHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { sha256WithRsaIdentifier, signStructure } from "../x509/sign-structure.ts";

export type RevocationListToWrite = {
  /** Name, DER: the issuer's subject. */
  readonly issuer: Uint8Array;
  /** ISO 8601. */
  readonly thisUpdate: string;
  readonly nextUpdate: string;
  /** Serial numbers in hex with the time of revocation. */
  readonly revoked: readonly { readonly serialNumber: string; readonly at: string }[];
  readonly number: number;
  /** Authority Key Identifier, a finished Extension. */
  readonly authorityKeyIdentifier: Uint8Array;
};

/** v2, counted from 0 (RFC 5280 §5.1.2.1). */
const version2 = 1;

/**
 * Writes a v2 certificate revocation list, signed with sha256WithRSAEncryption (RFC 5280 §5).
 *
 * CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signature }
 * TBSCertList ::= SEQUENCE { version INTEGER, signature, issuer Name, thisUpdate Time, nextUpdate Time,
 *   revokedCertificates SEQUENCE OF SEQUENCE { userCertificate INTEGER, revocationDate Time } OPTIONAL, crlExtensions [0] EXPLICIT }
 *
 * @param issuerKey PKCS#8 of the issuer's RSA key
 * @returns DER
 */
export function writeRevocationList(
  list: RevocationListToWrite,
  issuerKey: Uint8Array,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  const entries = list.revoked.map(({ serialNumber, at }) =>
    sequence(unsignedInteger(fromHex(serialNumber)), time(at)),
  );
  const number = sequence(objectIdentifier(oids.crlNumber.oid), octetString(integer(list.number)));
  const toBeSigned = sequence(
    integer(version2),
    sha256WithRsaIdentifier,
    list.issuer,
    time(list.thisUpdate),
    time(list.nextUpdate),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    explicit(0, sequence(list.authorityKeyIdentifier, number)),
  );
  return signStructure(toBeSigned, issuerKey, crypto);
}
