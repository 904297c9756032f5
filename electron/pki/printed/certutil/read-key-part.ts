import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { readBer } from "../../asn1/ber.ts";
import { algorithmIdentifier, bitString, concatenate, sequence } from "../../asn1/der.ts";
import { fromHex } from "../../asn1/hex.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { orNull } from "../../or-null.ts";
import { keyAlgorithmOf, readPublicKey } from "../../x509/read-public-key.ts";
import { readSignatureAlgorithm } from "../../x509/read-signature-algorithm.ts";

/** "Algorithm ObjectId: 1.2.840.113549.1.1.11 sha256RSA", whatever the label is. */
const algorithm = /^[^:]{1,60}: ?(\d+(?:\.\d+){3,30})(?: |$)/;
const bareHex = /^((?:[0-9a-f]{2} ){1,31}[0-9a-f]{2})(?: +;.*)?$/i;
/** "0010  be 05 76 … ": an offset and at most 16 octets, with two blanks in the middle on old builds. */
const dumpLine = /^[0-9a-f]{4,8} {1,4}((?:[0-9a-f]{2} {1,2}){0,15}[0-9a-f]{2})(?: |$)/i;

type Algorithm = { readonly oid: string; readonly parameters: Uint8Array | null; readonly line: number };

/** Public key and signature algorithm of a verbose dump, as far as it has them: their numbers and octets are never translated. */
export function readKeyPart(
  lines: readonly string[],
  crypto: CryptoPort,
): { readonly publicKey?: PublicKeyFacts; readonly signatureAlgorithm?: CertificateFacts["signatureAlgorithm"] } {
  const algorithms = lines.flatMap((line, index): readonly Algorithm[] => {
    const oid = algorithm.exec(line)?.[1];
    return oid === undefined ? [] : [{ oid, parameters: parametersBelow(lines, index), line: index }];
  });
  const key = algorithms.find(({ oid }) => keyAlgorithmOf(oid) !== "other");
  // Behind the key the algorithm stands again that stood in front of it; a request has it behind only.
  const signature = algorithms.find(({ oid, line }) => line !== key?.line && keyAlgorithmOf(oid) === "other");
  const publicKey = key === undefined ? null : publicKeyOf(key, lines, crypto);
  const signatureAlgorithm = signature === undefined ? null : signatureOf(signature);
  return {
    ...(publicKey !== null && { publicKey }),
    ...(signatureAlgorithm !== null && { signatureAlgorithm }),
  };
}

/** The octets below the line that announces the parameters of an algorithm. */
function parametersBelow(lines: readonly string[], index: number): Uint8Array | null {
  const octets: string[] = [];
  for (const line of lines.slice(index + 1, index + 40)) {
    const hex = bareHex.exec(line)?.[1];
    if (hex !== undefined) octets.push(hex);
    else if (octets.length > 0 || !line.endsWith(":")) break;
  }
  return octets.length === 0 ? null : fromHex(octets.join(" "));
}

function publicKeyOf({ oid, parameters, line }: Algorithm, lines: readonly string[], crypto: CryptoPort) {
  const octets = dumpBehind(lines, line);
  if (octets === null) return null;
  const identifier = algorithmIdentifier(oid, parameters ?? undefined);
  return orNull(() => readPublicKey(readBer(sequence(identifier, bitString(octets))), crypto));
}

/** The first dump of octets behind a line. */
function dumpBehind(lines: readonly string[], from: number): Uint8Array | null {
  const octets: Uint8Array[] = [];
  for (const line of lines.slice(from + 1)) {
    const hex = dumpLine.exec(line)?.[1];
    if (hex !== undefined) octets.push(fromHex(hex));
    else if (octets.length > 0) break;
  }
  return octets.length === 0 ? null : concatenate(octets);
}

function signatureOf({ oid, parameters }: Algorithm) {
  return orNull(() => readSignatureAlgorithm(readBer(algorithmIdentifier(oid, parameters ?? undefined))));
}
