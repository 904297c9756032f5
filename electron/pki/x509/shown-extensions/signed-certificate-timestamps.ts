import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { CertificateTimestamp } from "#shared/facts/extension-contents.ts";
import { limits } from "#shared/limits.ts";
import { damagedAt, tags } from "../../asn1/ber.ts";
import { readOctets } from "../../asn1/ber-values.ts";
import { toHex } from "../../asn1/hex.ts";
import { expectNode } from "../expect-node.ts";
import type { ShownExtensionReader } from "./types.ts";

/**
 * SignedCertificateTimestampList ::= OCTET STRING, which holds opaque SerializedSCT<1..2^16-1> lists in the notation of TLS (RFC 6962 §3.3).
 */
export const signedCertificateTimestamps: ShownExtensionReader = (value) => {
  const octets = readOctets(expectNode(value, tags.octetString, "SignedCertificateTimestampList"));
  const fail = () => damagedAt(value.source, value.offset, damage.expected({ what: "SignedCertificateTimestampList" }));
  const [list, behind] = takeOpaque(octets) ?? [];
  if (list === undefined || behind === undefined || behind.length > 0) throw fail();
  const items: CertificateTimestamp[] = [];
  let leftOut = 0;
  for (let rest = list; rest.length > 0; ) {
    const [timestamp, others] = takeOpaque(rest) ?? [];
    if (timestamp === undefined || others === undefined) throw fail();
    const read = items.length < limits.listItems ? readTimestamp(timestamp) : null;
    if (items.length === limits.listItems) leftOut++;
    else if (read === null) throw fail();
    else items.push(read);
    rest = others;
  }
  return { kind: "timestamps", items, leftOut };
};

/** The octets behind a length of two octets, and what follows them; null: there are fewer. */
function takeOpaque(octets: Uint8Array): readonly [Uint8Array, Uint8Array] | null {
  const [high, low] = octets;
  if (high === undefined || low === undefined) return null;
  const end = 2 + high * 0x100 + low;
  return end > octets.length ? null : [octets.subarray(2, end), octets.subarray(end)];
}

/**
 * struct { Version sct_version; LogID id; uint64 timestamp; CtExtensions extensions<0..2^16-1>; digitally-signed struct { … } } (RFC 6962 §3.2)
 */
function readTimestamp(octets: Uint8Array): CertificateTimestamp | null {
  const [version] = octets;
  if (version === undefined) return null;
  if (version !== 0) return { version: version + 1, logId: "", at: null, signatureAlgorithm: null };
  const [, signature] = takeOpaque(octets.subarray(41)) ?? [];
  const [hash, algorithm] = signature ?? [];
  if (signature === undefined || hash === undefined || algorithm === undefined) return null;
  if (takeOpaque(signature.subarray(2))?.[1].length !== 0) return null;
  const milliseconds = new DataView(octets.buffer, octets.byteOffset, octets.length).getBigUint64(33);
  return {
    version: 1,
    logId: toHex(octets.subarray(1, 33)),
    at: isoOf(milliseconds),
    signatureAlgorithm: algorithmName(hash, algorithm),
  };
}

/** The last moment that a Date can be (ECMA-262 §21.4.1.1). */
const lastMoment = 8_640_000_000_000_000n;

function isoOf(milliseconds: bigint): string | null {
  return milliseconds > lastMoment ? null : new Date(Number(milliseconds)).toISOString();
}

/** HashAlgorithm and SignatureAlgorithm (RFC 5246 §7.4.1.4.1). */
const hashes = [null, "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"] as const;
const signatures = [null, "RSA", "DSA", "ECDSA"] as const;

function algorithmName(hash: number, algorithm: number): string | null {
  const [digest, signature] = [hashes[hash], signatures[algorithm]];
  return digest == null || signature == null ? null : `${digest} with ${signature}`;
}
