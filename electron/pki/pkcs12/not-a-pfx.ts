import type { AppError } from "#shared/errors/app-error.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { contentAdvice } from "#shared/facts/content-texts.ts";
import type { Message } from "#shared/text/message.ts";
import { readPem } from "../pem/read-pem.ts";
import { type ContentKind, contentKind } from "../sniff/content-kind.ts";
import { describeContent } from "../sniff/describe-content.ts";

/** What to do with a file of another kind; the others are to be exported with their key. */
const advice: Partial<Readonly<Record<ContentKind, Message>>> = {
  pem: contentAdvice.joinToPfx,
  "private-key": contentAdvice.joinToPfx,
  "encrypted-private-key": contentAdvice.joinToPfx,
  "rsa-private-key": contentAdvice.joinToPfx,
  "ec-private-key": contentAdvice.joinToPfx,
  "java-keystore": contentAdvice.javaKeystore,
  "jceks-keystore": contentAdvice.jceksKeystore,
  "bouncy-castle-keystore": contentAdvice.bouncyCastleKeystore,
  zip: contentAdvice.unpack,
  html: contentAdvice.downloadSignedIn,
};

/** Kinds that say nothing of what the file is for. */
const undescribed: readonly ContentKind[] = ["unknown", "other-asn1", "truncated-asn1", "damaged-asn1", "pfx"];

/** PFX_NOT_A_PFX that says what the bytes are instead, or FILE_EMPTY. For bytes that are known not to be a PFX. */
export function notAPfx(data: Uint8Array): AppError {
  const kind = contentKind(data);
  if (kind === "empty") return pkcs12Errors.empty();
  if (undescribed.includes(kind)) return pkcs12Errors.notAPfx();
  return pkcs12Errors.somethingElse({
    what: describeContent(data),
    advice:
      (kind === "text" || kind === "utf16-text") && readPem(data) !== null
        ? contentAdvice.decodeFirst
        : (advice[kind] ?? contentAdvice.exportWithKey),
  });
}
