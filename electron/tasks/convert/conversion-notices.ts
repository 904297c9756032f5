import { generationOf } from "#shared/catalogue/providers/index.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { isAscii } from "../../pki/pkcs8/password-attempts.ts";

/** The largest exponent that a CryptoAPI key blob holds: PUBLICKEYBLOB has 32 bits for it (formats.md §1.5). */
const largestExponent = 0xffff_ffffn;

/** Key sizes of the RSA SChannel provider: 384 to 16384 bits in steps of 8 (formats.md §1.5). */
const sizes = { least: 384, most: 16_384, step: 8 } as const;

/** What a person should know about an output that was written all the same. */
export function conversionNotices(
  before: BundleFacts,
  key: PublicKeyFacts,
  provider: string | null,
  password: string,
): readonly string[] {
  return [
    ...before.notices.map(format),
    ...passwordNotices(password),
    ...(provider === null || generationOf(provider) === "cng" ? [] : rsaNotices(key)),
  ];
}

function passwordNotices(password: string): readonly string[] {
  if (password === "") return ["The result has an empty password: whoever gets the file has the key."];
  return isAscii(password)
    ? []
    : ["The password has characters outside ASCII. Windows and OpenSSL read it; Java and some other programs do not."];
}

function rsaNotices(key: PublicKeyFacts): readonly string[] {
  const notices: string[] = [];
  if (key.exponent !== null && BigInt(key.exponent) > largestExponent) {
    notices.push(`The public exponent ${key.exponent} is longer than 32 bits; CryptoAPI providers may refuse the key.`);
  }
  if (key.bits !== null && (key.bits < sizes.least || key.bits > sizes.most || key.bits % sizes.step !== 0)) {
    notices.push(
      `The key has ${key.bits} bits; the provider takes ${sizes.least} to ${sizes.most} in steps of ${sizes.step}.`,
    );
  }
  return notices;
}

/** What was left out of the result on purpose. */
export function droppedNotices(
  before: BundleFacts,
  options: Pick<ConvertOptions, "storeProperties">,
): readonly string[] {
  const notices: string[] = [];
  if (
    options.storeProperties !== true &&
    before.certificates.some(({ storeProperties }) => storeProperties.length > 0)
  ) {
    notices.push(
      "Extended properties of the certificate store were left out; they can name the host that made the request.",
    );
  }
  if (before.otherBags.length > 0)
    notices.push(`Left out, because a server certificate needs none of it: ${formatList(before.otherBags)}.`);
  return notices;
}
