import { itemsOf, readBer } from "../asn1/ber.ts";
import { explicit, implicitConstructed, integer, objectIdentifier, sequence, setOf } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";

/**
 * Writes certificates as PKCS#7 without content and without a signer (P7B). A set has no order: DER sorts it.
 *
 * ```asn1
 * SignedData ::= SEQUENCE { version INTEGER (1), digestAlgorithms SET, encapContentInfo SEQUENCE { eContentType data },   -- RFC 5652 §5.1
 *                           certificates [0] IMPLICIT SET OF Certificate, signerInfos SET }
 * ```
 *
 * @param certificates DER
 */
export function writeCertificates(certificates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const sorted = itemsOf(readBer(setOf(...certificates))).map(({ raw }) => raw);
  const signedData = sequence(
    integer(1),
    setOf(),
    sequence(objectIdentifier(oids.data.oid)),
    implicitConstructed(0, ...sorted),
    setOf(),
  );
  return sequence(objectIdentifier(oids.signedData.oid), explicit(0, signedData));
}
