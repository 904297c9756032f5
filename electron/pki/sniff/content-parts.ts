import { AppError } from "#shared/errors/app-error.ts";
import { type PemBlock, readPem } from "../pem/read-pem.ts";
import { type ContentKind, contentKind } from "./content-kind.ts";
import { describePemLabel } from "./describe-pem-label.ts";

/** One thing in a file: the whole of a binary file, or one block of a PEM file. */
export type ContentPart = {
  readonly kind: ContentKind;
  /** Decoded bytes. */
  readonly data: Uint8Array;
  /** For messages: "The file" or "Part 2 (certificate)". */
  readonly name: string;
  readonly encoding: "PEM" | "DER";
  /** Of a PEM block: `DEK-Info` and its like. */
  readonly headers: PemBlock["headers"];
  /** Why the part cannot be read, known before anybody tries. */
  readonly problem: AppError | null;
};

const kindsByLabel: Readonly<Record<string, ContentKind>> = {
  CERTIFICATE: "certificate",
  "X509 CERTIFICATE": "certificate",
  "TRUSTED CERTIFICATE": "certificate",
  "CERTIFICATE REQUEST": "request",
  "NEW CERTIFICATE REQUEST": "request",
  PKCS7: "pkcs7",
  CMS: "pkcs7",
  "X509 CRL": "revocation-list",
  PKCS12: "pfx",
  "PRIVATE KEY": "private-key",
  "ENCRYPTED PRIVATE KEY": "encrypted-private-key",
  "RSA PRIVATE KEY": "rsa-private-key",
  "EC PRIVATE KEY": "ec-private-key",
  "PUBLIC KEY": "public-key",
};

const unreadable: readonly ContentKind[] = ["empty", "truncated-asn1", "damaged-asn1", "other-asn1", "unknown", "text"];

/**
 * The parts of a file, each told by its content; a PEM label decides only where the content is damaged.
 *
 * @throws AppError LIMIT_COUNT
 */
export function contentParts(data: Uint8Array): readonly ContentPart[] {
  const kind = contentKind(data);
  const blocks = kind === "pem" || kind === "text" ? readPem(data) : null;
  if (blocks === null) return [{ kind, data, name: "The file", encoding: "DER", headers: {}, problem: null }];
  return blocks.map((block, index) => partOfBlock(block, blocks.length === 1 ? null : index + 1));
}

function partOfBlock(block: PemBlock, number: number | null): ContentPart {
  const encrypted = block.headers["DEK-Info"] !== undefined;
  const sniffed = encrypted ? "encrypted-private-key" : contentKind(block.data);
  const kind = unreadable.includes(sniffed) ? (kindsByLabel[block.label] ?? sniffed) : sniffed;
  const label = block.label === "" ? "base64" : describePemLabel(block.label, encrypted);
  const name = number === null ? "The file" : `Part ${number} (${label})`;
  return { kind, data: block.data, name, encoding: "PEM", headers: block.headers, problem: problemOf(block, name) };
}

function problemOf(block: PemBlock, name: string): AppError | null {
  switch (block.problem) {
    case "cut-off":
      return new AppError("FORMAT_TRUNCATED", `${name} is cut off: its END line is missing.`, {
        hint: "Copy the text again, from the BEGIN line to the END line.",
      });
    case "not-base64":
      return new AppError("FORMAT_DAMAGED", `${name} holds characters that do not belong between BEGIN and END.`, {
        hint: "Copy the text again from where it came from; a word processor or a mail may have changed it.",
      });
    case null:
      return null;
  }
}
