import { createDecipheriv, createHmac } from "node:crypto";
import { contentTypes, type TlsRecord } from "./records.ts";

type Suite = {
  readonly cipher: "aes-128-gcm" | "aes-256-gcm" | "chacha20-poly1305";
  readonly keyBytes: number;
  readonly hash: "sha256" | "sha384";
};

/** The cipher suites of TLS 1.3 that OpenSSL offers (RFC 8446 §B.4). */
const suites: Readonly<Record<number, Suite>> = {
  4865: { cipher: "aes-128-gcm", keyBytes: 16, hash: "sha256" },
  4866: { cipher: "aes-256-gcm", keyBytes: 32, hash: "sha384" },
  4867: { cipher: "chacha20-poly1305", keyBytes: 32, hash: "sha256" },
};
const ivBytes = 12;
const tagBytes = 16;

/**
 * The handshake fragments of a TLS 1.3 server that its own ServerHello does not show: everything after it is encrypted (RFC 8446 §5.2) with
 * keys from the server's handshake traffic secret (§7.3). It ends at the first record that does not open: behind Finished, another key is used.
 *
 * @param suite the number of the cipher suite in ServerHello
 * @param secret SERVER_HANDSHAKE_TRAFFIC_SECRET, as Node's event `keylog` gives it
 * @param records what came after ServerHello
 */
export function decryptHandshake(
  suite: number,
  secret: Uint8Array,
  records: readonly TlsRecord[],
): readonly Uint8Array[] {
  const known = suites[suite];
  if (known === undefined) return [];
  const key = expandLabel(known, secret, "key", known.keyBytes);
  const iv = expandLabel(known, secret, "iv", ivBytes);
  const fragments: Uint8Array[] = [];
  const encrypted = records.filter(({ type }) => type === contentTypes.applicationData);
  for (const [sequence, record] of encrypted.entries()) {
    const inner = openRecord(known, key, nonceOf(iv, sequence), record);
    if (inner === null) break;
    // TLSInnerPlaintext: content, its type, and zeros.
    const end = inner.findLastIndex((octet) => octet !== 0);
    if (inner[end] === contentTypes.handshake) fragments.push(inner.subarray(0, end));
  }
  return fragments;
}

function openRecord(
  { cipher }: Suite,
  key: Uint8Array,
  nonce: Uint8Array,
  { header, fragment }: TlsRecord,
): Uint8Array | null {
  if (fragment.length < tagBytes) return null;
  const content = fragment.subarray(0, -tagBytes);
  try {
    // The three ciphers differ in types only; each takes `authTagLength`. Electron's BoringSSL lacks the third and throws.
    const decipher = createDecipheriv(cipher as "aes-128-gcm", key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(header);
    decipher.setAuthTag(fragment.subarray(-tagBytes));
    const opened = decipher.update(content);
    decipher.final();
    return opened;
  } catch {
    return null;
  }
}

/** The per-record nonce: the sequence number, padded to the left, XOR the iv (RFC 8446 §5.3). */
function nonceOf(iv: Uint8Array, sequence: number): Uint8Array {
  const nonce = Uint8Array.from(iv);
  const view = new DataView(nonce.buffer);
  view.setUint32(ivBytes - 4, view.getUint32(ivBytes - 4) ^ sequence);
  return nonce;
}

/** HKDF-Expand-Label with an empty context (RFC 8446 §7.1): one block of HKDF-Expand (RFC 5869 §2.3) is long enough for a key and an iv. */
function expandLabel({ hash }: Suite, secret: Uint8Array, label: string, length: number): Uint8Array {
  const full = new TextEncoder().encode(`tls13 ${label}`);
  const info = Uint8Array.from([length >> 8, length & 255, full.length, ...full, 0]);
  const firstBlock = createHmac(hash, secret).update(info).update(Uint8Array.of(1)).digest();
  return new Uint8Array(firstBlock.subarray(0, length));
}
