import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { keyFileErrors } from "#shared/errors/definitions/key-files.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { limits } from "#shared/limits.ts";
import { type BerSource, damagedAt } from "../asn1/ber.ts";
import { integer, sequence, unsignedInteger } from "../asn1/der.ts";

/** Bytes of BLOBHEADER, and of the RSAPUBKEY behind it. */
const headerBytes = 8;
const publicBytes = 12;
/** "RSA2": RSAPUBKEY.magic of a private key. */
const magic = 0x32_41_53_52;

/** Whether this is what stands behind the BLOBHEADER of an RSA private key: what decryption is recognised by. */
export function isRsaPrivateKey(data: Uint8Array): boolean {
  return data.length >= publicBytes && viewOf(data).getUint32(0, true) === magic;
}

/**
 * The RSA key of a PRIVATEKEYBLOB, as CryptoAPI exports it (“RSA/Schannel Key BLOBs”, learn.microsoft.com, Base Provider Key BLOBs):
 *
 * ```c
 * BLOBHEADER { BYTE bType = 7; BYTE bVersion; WORD reserved; ALG_ID aiKeyAlg; }
 * RSAPUBKEY  { DWORD magic = "RSA2"; DWORD bitlen; DWORD pubexp; }
 * modulus[bitlen/8] prime1[bitlen/16] prime2 exponent1 exponent2 coefficient privateExponent[bitlen/8]      // little-endian
 * ```
 *
 * @returns RSAPrivateKey of RFC 8017 in DER. Secret.
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, KEY_UNSUPPORTED_ALGORITHM
 */
export function readKeyBlob(blob: Uint8Array, source: BerSource): Uint8Array<ArrayBuffer> {
  const data = blob.subarray(headerBytes);
  if (!isRsaPrivateKey(data)) throw damagedAt(source, source.base + headerBytes, damage.expected({ what: "RSA2" }));
  const view = viewOf(data);
  const bits = view.getUint32(4, true);
  if (bits > limits.rsaModulusBits) throw keyErrors.rsaTooLong({ most: limits.rsaModulusBits });
  if (bits === 0 || bits % 16 !== 0) throw damagedAt(source, source.base + headerBytes + 4, damage.keyLength);
  const half = bits / 16;
  const lengths = [2 * half, half, half, half, half, half, 2 * half];
  const total = publicBytes + lengths.reduce((sum, length) => sum + length, 0);
  if (data.length < total) throw keyFileErrors.cutOff({ part: source.name });
  let offset = publicBytes;
  const [modulus, prime1, prime2, exponent1, exponent2, coefficient, privateExponent] = lengths.map((length) => {
    const number = data.slice(offset, offset + length).reverse();
    offset += length;
    return unsignedInteger(number);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const publicExponent = integer(view.getUint32(8, true));
  return sequence(
    integer(0),
    ...[modulus, publicExponent, privateExponent, prime1, prime2, exponent1, exponent2, coefficient],
  );
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
