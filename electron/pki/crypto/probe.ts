import { equalBytes } from "../asn1/der.ts";
import { fromHex } from "../asn1/hex.ts";
import { native } from "./native.ts";
import type { CipherInput, CryptoPort } from "./port.ts";
import { portable } from "./portable.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

type CipherAnswer = Omit<CipherInput, "data"> & { readonly plain: Uint8Array; readonly encrypted: Uint8Array };

/** The first block comes out as the standard says (a block of padding follows it), and decrypts again. */
function firstBlock(crypto: CryptoPort, answer: CipherAnswer): boolean {
  const encrypted = crypto.encrypt({ ...answer, data: answer.plain });
  return (
    equalBytes(encrypted.subarray(0, answer.encrypted.length), answer.encrypted) &&
    equalBytes(crypto.decrypt({ ...answer, data: encrypted }), answer.plain)
  );
}

/** Known answers for everything that the formats need of the host. Each throws or answers false where the host cannot do it. */
const probes: readonly ((crypto: CryptoPort) => boolean)[] = [
  // FIPS 180-4 examples, message "abc"
  (crypto) => equalBytes(crypto.digest("sha1", text("abc")), fromHex("a9993e364706816aba3e25717850c26c9cd0d89d")),
  (crypto) =>
    equalBytes(
      crypto.digest("sha256", text("abc")),
      fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ),
  // RFC 6070, second vector; RFC 7914 §11, first vector
  (crypto) =>
    equalBytes(
      crypto.pbkdf2("sha1", text("password"), text("salt"), 2, 20),
      fromHex("ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"),
    ),
  (crypto) =>
    equalBytes(
      crypto.pbkdf2("sha256", text("passwd"), text("salt"), 1, 32),
      fromHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    ),
  // RFC 7914 §12, first vector
  (crypto) =>
    equalBytes(
      crypto.scrypt(text(""), text(""), { cost: 16, blockSize: 1, parallelization: 1 }, 64),
      fromHex(
        "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
      ),
    ),
  // RFC 2202 §3, second case; RFC 4231 §4.3
  (crypto) =>
    equalBytes(
      crypto.hmac("sha1", text("Jefe"), text("what do ya want for nothing?")),
      fromHex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
    ),
  (crypto) =>
    equalBytes(
      crypto.hmac("sha256", text("Jefe"), text("what do ya want for nothing?")),
      fromHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    ),
  // NIST SP 800-67 appendix B.1, first block; NIST SP 800-38A F.2.5, first block; both there and back
  (crypto) =>
    firstBlock(crypto, {
      cipher: "3des",
      key: fromHex("0123456789abcdef23456789abcdef01456789abcdef0123"),
      iv: new Uint8Array(8),
      plain: text("The qufc"),
      encrypted: fromHex("a826fd8ce53b855f"),
    }),
  (crypto) =>
    firstBlock(crypto, {
      cipher: "aes",
      key: fromHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"),
      iv: fromHex("000102030405060708090a0b0c0d0e0f"),
      plain: fromHex("6bc1bee22e409f96e93d7e117393172a"),
      encrypted: fromHex("f58c4c04d6e5f1ba779eabfb5f7bfbd6"),
    }),
];

let chosen: CryptoPort | undefined;

/** `native` where the host answers every probe as the standards say, else `portable`. Found out once for each process or worker. */
export function chooseCrypto(): CryptoPort {
  chosen ??= passes(native) ? native : portable;
  return chosen;
}

/** Whether a port gives every known answer. */
export function passes(crypto: CryptoPort): boolean {
  try {
    return probes.every((probe) => probe(crypto));
  } catch {
    return false;
  }
}
