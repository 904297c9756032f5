import { createCipheriv } from "node:crypto";
import { expect, it } from "vitest";
import { profileOfTests } from "../../testing/profile-of-tests.ts";
import { decryptHandshake } from "./decrypt-handshake.ts";
import { contentTypes } from "./records.ts";

const secret = Uint8Array.from({ length: 48 }, (_, index) => index);
const message = Uint8Array.of(8, 0, 0, 2, 0, 0);

/** HKDF-Expand-Label of RFC 8446 §7.1. Written with the Web Crypto API: another hand than the program. */
async function keysOf(hash: "sha256" | "sha384", keyBytes: number) {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: `SHA-${hash.slice(3)}` }, false, [
    "sign",
  ]);
  const expand = async (label: string, length: number) => {
    const full = new TextEncoder().encode(`tls13 ${label}`);
    const info = Uint8Array.of(0, length, full.length, ...full, 0, 1);
    return new Uint8Array(await crypto.subtle.sign("HMAC", key, info)).slice(0, length);
  };
  return { key: await expand("key", keyBytes), iv: await expand("iv", 12) };
}

/** The first record that a server sends behind its ServerHello. */
async function encryptedRecord(cipher: string, hash: "sha256" | "sha384", keyBytes: number) {
  const { key, iv } = await keysOf(hash, keyBytes);
  const header = Uint8Array.of(23, 3, 3, 0, message.length + 1 + 16);
  const encrypting = createCipheriv(cipher as "aes-128-gcm", key, iv, { authTagLength: 16 });
  encrypting.setAAD(header);
  const content = encrypting.update(Uint8Array.of(...message, contentTypes.handshake));
  encrypting.final();
  return {
    type: contentTypes.applicationData,
    header,
    fragment: Uint8Array.of(...content, ...encrypting.getAuthTag()),
  };
}

it.each([
  [0x1301, "aes-128-gcm", "sha256", 16],
  [0x1302, "aes-256-gcm", "sha384", 32],
] as const)("opens what is encrypted with suite %i (%s)", async (suite, cipher, hash, keyBytes) => {
  const record = await encryptedRecord(cipher, hash, keyBytes);
  expect(decryptHandshake(suite, secret, [record]).map((fragment) => [...fragment])).toEqual([[...message]]);
});

it("sees nothing, and does not throw, where the cryptography lacks ChaCha20-Poly1305, as Electron's does", async () => {
  const record = await encryptedRecord("chacha20-poly1305", "sha256", 32);
  const seen = decryptHandshake(0x1303, secret, [record]).map((fragment) => [...fragment]);
  expect(seen).toEqual(profileOfTests === "boringssl" ? [] : [[...message]]);
});

it("ends at a record that does not open", async () => {
  const record = await encryptedRecord("aes-128-gcm", "sha256", 16);
  const changed = { ...record, fragment: record.fragment.with(0, (record.fragment[0] ?? 0) ^ 1) };
  expect(decryptHandshake(0x1301, secret, [changed, record])).toEqual([]);
});
