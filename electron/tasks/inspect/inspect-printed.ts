import { contentNotes } from "#shared/facts/content-texts.ts";
import type { PrintedFacts, PrintingProgram } from "#shared/facts/printed-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readCertutilCertificates } from "../../pki/printed/certutil/read-certificates.ts";
import { readProviders } from "../../pki/printed/certutil/read-providers.ts";
import { readCertutilRequest } from "../../pki/printed/certutil/read-request.ts";
import { readTemplates } from "../../pki/printed/certutil/read-templates.ts";
import { readOpensslCertificates, readOpensslRequest } from "../../pki/printed/openssl/read-openssl.ts";
import { readCsCertificates } from "../../pki/printed/powershell/read-cs-certificates.ts";
import { printedKind } from "../../pki/printed/printed-kind.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";
import type { InspectedPart } from "./inspected-part.ts";

const certificateReaders: Readonly<Record<PrintingProgram, (text: string, crypto: CryptoPort) => PrintedFacts>> = {
  certutil: readCertutilCertificates,
  openssl: readOpensslCertificates,
  "Get-CsCertificate": readCsCertificates,
};

/** Get-CsCertificate prints no requests. */
const requestReaders: Readonly<Record<PrintingProgram, (text: string, crypto: CryptoPort) => RequestFacts>> = {
  certutil: readCertutilRequest,
  openssl: readOpensslRequest,
  "Get-CsCertificate": readCertutilRequest,
};

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
  if (what === "templates") return { content: "printed-templates", encoding: "text", items: [readTemplates(text)] };
  if (what === "providers") return { content: "printed-providers", encoding: "text", items: [readProviders(text)] };
  const note = contentNotes.printed({ program, what });
  if (what === "request") {
    return {
      content: "printed-request",
      encoding: "text",
      items: [requestReaders[program](text, crypto)],
      notes: [note],
    };
  }
  const facts = certificateReaders[program](text, crypto);
  const count = facts.certificatesLeftOut;
  return {
    content: "printed-certificates",
    encoding: "text",
    items: [facts],
    notes: [
      program === "certutil" && facts.certificates.some(({ ofPfx }) => ofPfx) ? contentNotes.printedPfx : note,
      ...(count === 0 ? [] : [contentNotes.printedLeftOut({ count })]),
    ],
  };
}
