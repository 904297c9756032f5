import { contentNotes } from "#shared/facts/content-texts.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readCertutilCertificates } from "../../pki/printed/certutil/read-certificates.ts";
import { readCertutilRequest } from "../../pki/printed/certutil/read-request.ts";
import { printedKind } from "../../pki/printed/printed-kind.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";
import type { InspectedPart } from "./inspected-part.ts";

/**
 * Reads a text that a program printed about certificates or a request.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function inspectPrinted({ data }: ContentPart, crypto: CryptoPort): Partial<InspectedPart> {
  const text = decodeText(data)?.text ?? "";
  const kind = printedKind(text);
  if (kind === null) return {};
  const { program, what } = kind;
  const note = contentNotes.printed({ program, what });
  if (what === "request") {
    return { content: "printed-request", encoding: "text", items: [readCertutilRequest(text, crypto)], notes: [note] };
  }
  const facts = readCertutilCertificates(text, crypto);
  const count = facts.certificatesLeftOut;
  return {
    content: "printed-certificates",
    encoding: "text",
    items: [facts],
    notes: [
      facts.certificates.some(({ ofPfx }) => ofPfx) ? contentNotes.printedPfx : note,
      ...(count === 0 ? [] : [contentNotes.printedLeftOut({ count })]),
    ],
  };
}
