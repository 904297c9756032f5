import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { type BerNode, fieldsOf } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { algorithmText } from "./algorithm-text.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import { readPbes1 } from "./pbes1.ts";
import { readPbes2 } from "./pbes2.ts";
import { readPkcs12Pbe } from "./pkcs12-pbe.ts";

/**
 * A password-based encryption from its AlgorithmIdentifier: that of EncryptedPrivateKeyInfo (RFC 5208 §6) and of
 * PKCS#12's encryptedData (RFC 7292 §5.1).
 *
 * @throws AppError PFX_UNSUPPORTED_ALGORITHM with the name and the OID, LIMIT_ITERATIONS, FORMAT_DAMAGED
 */
export function readEncryptionScheme(algorithm: BerNode): EncryptionScheme {
  const fields = fieldsOf(algorithm, "encryptionAlgorithm");
  const oid = readObjectIdentifier(fields.any("identifier"));
  const [parameters] = fields.rest();
  const scheme = parameters === undefined ? null : schemeOf(oid, parameters);
  if (scheme === null) throw pkcs12Errors.encryptionUnsupported({ algorithm: algorithmText(oid) });
  return scheme;
}

function schemeOf(oid: string, parameters: BerNode): EncryptionScheme | null {
  if (oid === oids.pbes2.oid) return readPbes2(parameters);
  return readPkcs12Pbe(oid, parameters) ?? readPbes1(oid, parameters);
}
