import { oids } from "../asn1/oids.ts";

/** A short Weierstrass curve y² = x³ + ax + b over a prime field; b is not needed to multiply. */
type Curve = {
  readonly p: bigint;
  readonly a: bigint;
  readonly g: readonly [bigint, bigint];
  readonly n: bigint;
  readonly bytes: number;
};

/** Jacobian coordinates: x = X/Z², y = Y/Z³; null is the point at infinity. */
type Point = { readonly x: bigint; readonly y: bigint; readonly z: bigint } | null;

const p256 = 0xffffffff_00000001_00000000_00000000_00000000_ffffffff_ffffffff_ffffffffn;
const p384 =
  0xffffffff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_fffffffe_ffffffff_00000000_00000000_ffffffffn;
const p521 = 2n ** 521n - 1n;

/** SEC 2 version 2, §2.4.2, §2.5.1 and §2.6.1 (FIPS 186-4 appendix D.1.2). */
const curves: Readonly<Record<string, Curve>> = {
  [oids.secp256r1.oid]: {
    p: p256,
    a: p256 - 3n,
    g: [
      0x6b17d1f2_e12c4247_f8bce6e5_63a440f2_77037d81_2deb33a0_f4a13945_d898c296n,
      0x4fe342e2_fe1a7f9b_8ee7eb4a_7c0f9e16_2bce3357_6b315ece_cbb64068_37bf51f5n,
    ],
    n: 0xffffffff_00000000_ffffffff_ffffffff_bce6faad_a7179e84_f3b9cac2_fc632551n,
    bytes: 32,
  },
  [oids.secp384r1.oid]: {
    p: p384,
    a: p384 - 3n,
    g: [
      0xaa87ca22_be8b0537_8eb1c71e_f320ad74_6e1d3b62_8ba79b98_59f741e0_82542a38_5502f25d_bf55296c_3a545e38_72760ab7n,
      0x3617de4a_96262c6f_5d9e98bf_9292dc29_f8f41dbd_289a147c_e9da3113_b5f0b8c0_0a60b1ce_1d7e819d_7a431d7c_90ea0e5fn,
    ],
    n: 0xffffffff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_c7634d81_f4372ddf_581a0db2_48b0a77a_ecec196a_ccc52973n,
    bytes: 48,
  },
  [oids.secp521r1.oid]: {
    p: p521,
    a: p521 - 3n,
    g: [
      0x00c6_858e06b7_0404e9cd_9e3ecb66_2395b442_9c648139_053fb521_f828af60_6b4d3dba_a14b5e77_efe75928_fe1dc127_a2ffa8de_3348b3c1_856a429b_f97e7e31_c2e5bd66n,
      0x0118_39296a78_9a3bc004_5c8a5fb4_2c7d1bd9_98f54449_579b4468_17afbd17_273e662c_97ee7299_5ef42640_c550b901_3fad0761_353c7086_a272c240_88be9476_9fd16650n,
    ],
    n: 0x01ff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_ffffffff_fffffffa_51868783_bf2f966b_7fcc0148_f709a5d0_3bb5c9b8_899c47ae_bb6fb71e_91386409n,
    bytes: 66,
  },
};

function modulo(value: bigint, p: bigint): bigint {
  const rest = value % p;
  return rest < 0n ? rest + p : rest;
}

/** "dbl-2007-bl" of the Explicit-Formulas Database, for any a. */
function double(point: Point, { p, a }: Curve): Point {
  if (point === null || point.y === 0n) return null;
  const { x, y, z } = point;
  const yy = (y * y) % p;
  const zz = (z * z) % p;
  const s = modulo(4n * x * yy, p);
  const m = modulo(3n * x * x + a * zz * zz, p);
  const nextX = modulo(m * m - 2n * s, p);
  return { x: nextX, y: modulo(m * (s - nextX) - 8n * yy * yy, p), z: modulo(2n * y * z, p) };
}

/** Adds a point with Z = 1 ("madd" of the Explicit-Formulas Database). */
function addAffine(point: Point, [x2, y2]: readonly [bigint, bigint], curve: Curve): Point {
  if (point === null) return { x: x2, y: y2, z: 1n };
  const { p } = curve;
  const { x, y, z } = point;
  const zz = (z * z) % p;
  const h = modulo(x2 * zz - x, p);
  const r = modulo(y2 * zz * z - y, p);
  if (h === 0n) return r === 0n ? double(point, curve) : null;
  const hh = (h * h) % p;
  const hhh = (h * hh) % p;
  const v = (x * hh) % p;
  const nextX = modulo(r * r - hhh - 2n * v, p);
  return { x: nextX, y: modulo(r * (v - nextX) - y * hhh, p), z: (z * h) % p };
}

/** base^exponent modulo p. */
function power(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n;
  let square = base % p;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

function bigEndian(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * (bytes - 1 - index))) & 0xffn));
}

/**
 * The public point of an elliptic curve key, uncompressed (SEC 1 §2.3.3): what the portable cryptography checks a written key with.
 * Not in constant time: it runs in a worker on the user's own machine, on a key that is there in clear anyway.
 *
 * @param curveOid P-256, P-384 or P-521
 * @param secret the private number
 * @returns null for another curve or a number outside 1 … n - 1
 */
export function ecPublicPoint(curveOid: string, secret: bigint): Uint8Array<ArrayBuffer> | null {
  const curve = curves[curveOid];
  if (curve === undefined || secret < 1n || secret >= curve.n) return null;
  let point: Point = null;
  for (const bit of secret.toString(2)) {
    point = double(point, curve);
    if (bit === "1") point = addAffine(point, curve.g, curve);
  }
  if (point === null) return null;
  const { p } = curve;
  const inverse = power(point.z, p - 2n, p);
  const x = (point.x * inverse * inverse) % p;
  const y = (point.y * inverse * inverse * inverse) % p;
  return Uint8Array.from([4, ...bigEndian(x, curve.bytes), ...bigEndian(y, curve.bytes)]);
}
