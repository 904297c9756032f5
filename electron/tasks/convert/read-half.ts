import { AppError } from "#shared/errors/app-error.ts";
import { needsPassword } from "#shared/errors/needs-password.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { certifiedBits, keyBits } from "../../pki/key-files/certificates-for.ts";
import { collectParts } from "../../pki/key-files/collect-parts.ts";
import { createKeyOpener } from "../../pki/key-files/create-key-opener.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { ContentKind } from "../../pki/sniff/content-kind.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { certificateKinds, isKeyKind } from "../../pki/sniff/loose-kinds.ts";
import type { Half, InspectInput } from "../kit/types.ts";
import { readAnyBundle } from "./read-any-bundle.ts";

const nothing: Half = { holds: "nothing", publicKeys: [], isLocked: false };

/**
 * Tells whether a file holds only private keys or only certificates, and of which public keys: such a file is one half of what a
 * conversion needs. One that holds neither, as a request or a picture, can have no result.
 *
 * @returns null: the file is whole, is something else, or cannot be read, which its own conversion will say
 */
export function readHalf({ name, data, password }: InspectInput, crypto: CryptoPort): Half | null {
  try {
    const parts = contentParts(data);
    const keys = parts.filter(({ kind }) => isKeyKind(kind));
    const certificates = parts.filter(({ kind }) => certificateKinds.includes(kind));
    if (keys.length + certificates.length === 0)
      return !parts.some(({ kind }) => isContainer(kind)) && holdsNothing({ name, data }, crypto) ? nothing : null;
    if (keys.length > 0 && certificates.length > 0) return null;
    if (certificates.length > 0) {
      const bits = collectParts(certificates, () => null).certificates.map(certifiedBits);
      return { holds: "certificates", publicKeys: bits.filter((each) => each !== null), isLocked: false };
    }
    const opened = collectParts(keys, createKeyOpener(password, crypto)).keys;
    const publicKeys = opened.map((key) => keyBits(key, crypto)).filter((each) => each !== null);
    return { holds: "keys", publicKeys, isLocked: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return needsPassword(error.code) ? { holds: "keys", publicKeys: [], isLocked: true } : null;
  }
}

/**
 * Opening one, a PFX in PEM too, is the work of a conversion: hundreds of thousands of rounds for a password, which nobody waits for twice.
 */
function isContainer(kind: ContentKind): boolean {
  return kind === "pfx" || kind === "zip";
}

/** The reader of the conversion decides: what it takes for no PFX, and what is empty, no password opens. */
function holdsNothing(file: NamedBytes, crypto: CryptoPort): boolean {
  try {
    readAnyBundle(file, null, [], crypto);
    return false;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === "PFX_NOT_A_PFX" || error.code === "FILE_EMPTY";
  }
}
