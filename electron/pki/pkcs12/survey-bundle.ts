import { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { describeLockedBundle } from "#shared/facts/describe-locked-bundle.ts";
import type { LockedBundleFacts } from "#shared/facts/locked-bundle-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { withoutMark } from "../sniff/decode-text.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import { accountsOf } from "./accounts-of.ts";
import { readAuthenticatedSafe } from "./read-authenticated-safe.ts";
import { readPfx } from "./read-bundle.ts";
import type { Bags, ClosedParts } from "./read-safe-contents.ts";

/**
 * Reads what a PFX shows without its password: MAC, ciphers, iterations, and the bags that are not encrypted.
 *
 * @throws AppError what the reader of the structure throws: PFX_NOT_A_PFX, PFX_UNSUPPORTED_ALGORITHM, LIMIT_*, FORMAT_*
 */
export function surveyBundle(bytes: Uint8Array, crypto: CryptoPort): LockedBundleFacts {
  const data = withoutMark(bytes);
  const pfx = readPfx(data);
  const closed: ClosedParts = { keys: [], contents: [] };
  const bags = readAuthenticatedSafe(pfx.content, { name: sources.file, base: pfx.contentOffset }, closed);
  return {
    kind: "locked-bundle",
    bytes: data.length,
    mac: pfx.mac?.facts ?? null,
    keys: [...closed.keys, ...bags.keys].map(({ encryption, attributes: { provider, machineKeySet } }) => ({
      encryption,
      provider,
      machineKeySet,
    })),
    certificates: readable(bags, crypto),
    encryptedParts: closed.contents,
    otherBags: bags.others,
    protectedTo: accountsOf(pfx.content),
  };
}

function readable({ certificates }: Bags, crypto: CryptoPort): LockedBundleFacts["certificates"] {
  return certificates.flatMap(({ der }) => {
    try {
      return [readCertificate(der, crypto)];
    } catch (error) {
      if (error instanceof AppError) return [];
      throw error;
    }
  });
}

/** The refusal of a locked PFX, with what it shows all the same; any other error as it is. */
export function withSurvey(error: AppError, data: Uint8Array, crypto: CryptoPort): AppError {
  if (error.code !== "PFX_PASSWORD_REQUIRED" && error.code !== "PFX_WRONG_PASSWORD") return error;
  try {
    const seen = describeLockedBundle(surveyBundle(data, crypto));
    return error.code === "PFX_PASSWORD_REQUIRED"
      ? pkcs12Errors.locked({ seen }, error)
      : pkcs12Errors.lockedWrongPassword({ seen }, error);
  } catch (failure) {
    if (failure instanceof AppError) return error;
    throw failure;
  }
}
