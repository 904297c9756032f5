import { generationOf } from "#shared/catalogue/providers/index.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { bundleNotices } from "#shared/facts/bundle-notices.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { conversionTexts } from "#shared/facts/conversion-notices.ts";
import type { Message } from "#shared/text/message.ts";
import { isAscii } from "../../pki/pkcs8/password-attempts.ts";
import type { ConvertInput } from "../kit/types.ts";

/** The largest exponent that a CryptoAPI key blob holds: PUBLICKEYBLOB has 32 bits for it (formats.md §1.5). */
const largestExponent = 0xffff_ffffn;

/** Key sizes of the RSA SChannel provider: 384 to 16384 bits in steps of 8 (formats.md §1.5). */
const sizes = { least: 384, most: 16_384, step: 8 } as const;

/**
 * What reading the source told. Of a password that the source did not need it says what became of it: it is no reason to leave it out
 * where it protects the result.
 */
export function sourceNotices(
  { password: opened, notices }: BundleFacts,
  { name, password, outPassword }: Pick<ConvertInput, "name" | "password" | "outPassword">,
): readonly Message[] {
  const protects = outPassword === null && password !== null && password !== "" && opened !== "given";
  if (!protects) return notices;
  const others = notices.filter(({ text }) => text !== bundleNotices.passwordNotNeeded.text);
  return [...others, conversionTexts.givenPasswordProtects({ file: name })];
}

/** What a person should know about an output that was written all the same. */
export function conversionNotices(key: PublicKeyFacts, provider: string | null, password: string): readonly Message[] {
  return [
    ...passwordNotices(password),
    ...(provider === null || generationOf(provider) === "cng" ? [] : rsaNotices(key)),
  ];
}

function passwordNotices(password: string): readonly Message[] {
  if (password === "") return [conversionTexts.emptyPassword];
  return isAscii(password) ? [] : [conversionTexts.passwordOutsideAscii];
}

function rsaNotices({ bits, exponent }: PublicKeyFacts): readonly Message[] {
  const { least, most, step } = sizes;
  const isUnusual = bits !== null && (bits < least || bits > most || bits % step !== 0);
  const numbers = { least: String(least), most: String(most), step: String(step) };
  return [
    ...(exponent !== null && BigInt(exponent) > largestExponent ? [conversionTexts.longExponent({ exponent })] : []),
    ...(isUnusual ? [conversionTexts.unusualSize({ bits: String(bits), ...numbers })] : []),
  ];
}

/** What was left out of the result, or put right, on purpose. */
export function droppedNotices(
  before: BundleFacts,
  options: Pick<ConvertOptions, "storeProperties">,
): readonly Message[] {
  const { certificates, otherBags } = before;
  const hasProperties = certificates.some(({ storeProperties }) => storeProperties.length > 0);
  const tagged = mostTagged(before);
  return [
    ...(options.storeProperties !== true && hasProperties ? [conversionTexts.storeProperties] : []),
    ...(otherBags.length > 0 ? [conversionTexts.otherContents({ contents: otherBags })] : []),
    ...(tagged > 1 ? [conversionTexts.localKeyIds({ count: tagged })] : []),
  ];
}

/** On how many certificates the most frequent localKeyID stands. */
function mostTagged({ certificates }: BundleFacts): number {
  const ids = certificates.flatMap(({ localKeyId }) => (localKeyId === null ? [] : [localKeyId]));
  return Math.max(0, ...[...Map.groupBy(ids, (id) => id).values()].map(({ length }) => length));
}
