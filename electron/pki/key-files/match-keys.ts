import { AppError } from "#shared/errors/app-error.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { noAttributes } from "../pkcs12/bag-attributes.ts";
import { certifiedKeyBits } from "../pkcs12/public-key-bits.ts";
import type { ContentPart } from "../sniff/content-parts.ts";
import { keyBits } from "./certificates-for.ts";
import { createKeyOpener } from "./create-key-opener.ts";

export type KeyMatch = {
  /** Private keys that belong to none of the certificates. */
  readonly strangers: readonly ContentPart[];
  /** Indexes of the certificates that may have their key in the file: all of them where a key stays locked or cannot be read. */
  readonly withKey: ReadonlySet<number>;
};

/**
 * Which private keys among the parts of a file belong to which of its certificates, told by the public key.
 *
 * @param certificates DER; those of the same file
 * @param password null: none was given
 */
export function matchKeys(
  parts: readonly ContentPart[],
  certificates: readonly Uint8Array[],
  password: string | null,
  crypto: CryptoPort,
): KeyMatch {
  if (certificates.length === 0) return { strangers: [], withKey: new Set() };
  const openKey = createKeyOpener(password, crypto);
  const keys = parts
    .filter(({ problem }) => problem === null)
    .map((part) => ({ part, bits: bitsOfKey(part, openKey, crypto) }));
  const unknown = keys.some(({ bits }) => bits === "unknown");
  const known = new Set(keys.map(({ bits }) => bits));
  const certified = certificates.map(certifiedKeyBits);
  const owners = certified.flatMap((bits, index) => (unknown || (bits !== null && known.has(bits)) ? [index] : []));
  const strangers = keys.filter(({ bits }) => bits !== null && bits !== "unknown" && !certified.includes(bits));
  return { strangers: strangers.map(({ part }) => part), withKey: new Set(owners) };
}

/** null: the part is no key; "unknown": it is one that stays locked or that cannot be read. */
function bitsOfKey(
  part: ContentPart,
  openKey: ReturnType<typeof createKeyOpener>,
  crypto: CryptoPort,
): string | "unknown" | null {
  try {
    const key = openKey(part);
    return key === null ? null : (keyBits({ ...key, attributes: noAttributes }, crypto) ?? "unknown");
  } catch (error) {
    if (error instanceof AppError) return "unknown";
    throw error;
  }
}
