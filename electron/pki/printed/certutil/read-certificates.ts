import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { PrintedFacts } from "#shared/facts/printed-facts.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { type DayOrder, dayOrderOf } from "../printed-time.ts";
import { textLines } from "../text-lines.ts";
import { speaksEnglish } from "./phrases.ts";
import { readCertificateBlock } from "./read-certificate.ts";
import { splitBlocks } from "./split-blocks.ts";

/**
 * Reads an output of certutil about certificates: -store, -dump, -verify, -dumpPFX, -exportPFX, -scinfo, a piece of it, or what a web page or a
 * console has left of it.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readCertutilCertificates(text: string, crypto: CryptoPort): PrintedFacts {
  const lines = textLines(text);
  const { blocks, leftOut } = splitBlocks(lines);
  const order = orderOf(lines.map((line) => line.text));
  const certificates = blocks.flatMap((block) => readCertificateBlock(block, order, crypto) ?? []);
  if (certificates.length === 0) throw printedErrors.nothingFound({ program: "certutil" });
  return { kind: "printed", program: "certutil", certificates, certificatesLeftOut: leftOut };
}

/** The United States alone put the month in front of a slash, and their Windows speaks English. */
function orderOf(texts: readonly string[]): DayOrder {
  return dayOrderOf(texts) ?? (speaksEnglish(texts) ? null : "day-first");
}
