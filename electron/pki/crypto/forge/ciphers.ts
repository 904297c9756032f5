import type { CipherInput } from "../port.ts";
import { forge } from "./modules.ts";
import { fromForge, toForge } from "./octets.ts";

/** What the block ciphers of node-forge have in common; its types leave out that `finish` takes a padding function. */
type ForgeCipher = {
  readonly update: (data: forge.util.ByteBuffer) => void;
  readonly finish: (pad?: () => boolean) => boolean;
  readonly output: forge.util.ByteBuffer;
};
type Direction = "encrypt" | "decrypt";

function startRc2(key: string, bits: number, iv: string, direction: Direction): ForgeCipher {
  const cipher =
    direction === "encrypt" ? forge.rc2.createEncryptionCipher(key, bits) : forge.rc2.createDecryptionCipher(key, bits);
  cipher.start(iv);
  return cipher;
}

function startNamed(name: forge.cipher.Algorithm, key: string, iv: string, direction: Direction): ForgeCipher {
  const bytes = forge.util.createBuffer(key);
  const cipher =
    direction === "encrypt" ? forge.cipher.createCipher(name, bytes) : forge.cipher.createDecipher(name, bytes);
  cipher.start({ iv });
  return cipher;
}

function startCipher(input: CipherInput, direction: Direction): ForgeCipher {
  const key = toForge(input.key);
  const iv = toForge(input.iv);
  switch (input.cipher) {
    case "aes":
      return startNamed("AES-CBC", key, iv, direction);
    case "3des":
      return startNamed("3DES-CBC", key, iv, direction);
    case "des":
      return startNamed("DES-CBC", key, iv, direction);
    case "rc2":
      return startRc2(key, input.rc2EffectiveBits ?? input.key.length * 8, iv, direction);
  }
}

/** CBC with the padding of RFC 8018 §6.1.1. */
export function encrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const cipher = startCipher(input, "encrypt");
  cipher.update(forge.util.createBuffer(toForge(input.data)));
  cipher.finish();
  return fromForge(cipher.output.getBytes());
}

/** The same back. Throws RangeError where the padding does not fit. */
export function decrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const blockSize = input.iv.length;
  if (input.data.length === 0 || input.data.length % blockSize !== 0) {
    throw new RangeError("The encrypted data is not a whole number of blocks.");
  }
  const cipher = startCipher(input, "decrypt");
  cipher.update(forge.util.createBuffer(toForge(input.data)));
  cipher.finish(() => true);
  return withoutPadding(fromForge(cipher.output.getBytes()), blockSize);
}

/** Takes off the padding of RFC 8018 §6.1.1 step 4. node-forge itself would look at its last octet only. */
function withoutPadding(padded: Uint8Array<ArrayBuffer>, blockSize: number): Uint8Array<ArrayBuffer> {
  const count = padded.at(-1) ?? 0;
  const padding = padded.subarray(padded.length - count);
  if (count < 1 || count > blockSize || padding.some((octet) => octet !== count)) {
    throw new RangeError("The padding does not fit.");
  }
  return padded.slice(0, padded.length - count);
}
