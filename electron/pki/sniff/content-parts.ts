import type { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pemErrors } from "#shared/errors/definitions/pem.ts";
import type { Message } from "#shared/text/message.ts";
import { type PemBlock, readPem } from "../pem/read-pem.ts";
import { type ContentKind, contentKind } from "./content-kind.ts";
import { withoutMark } from "./decode-text.ts";

/** One thing in a file: the whole of a binary file, or one block of a PEM file. */
export type ContentPart = {
  readonly kind: ContentKind;
  /** Decoded bytes. */
  readonly data: Uint8Array;
  /** For messages: "The file" or "Part 2 (CERTIFICATE)". */
  readonly name: Message;
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
  "OCSP RESPONSE": "ocsp-response",
  PKCS12: "pfx",
  "PRIVATE KEY": "private-key",
  "ENCRYPTED PRIVATE KEY": "encrypted-private-key",
  "RSA PRIVATE KEY": "rsa-private-key",
  "EC PRIVATE KEY": "ec-private-key",
  "PUBLIC KEY": "public-key",
};

/** Kinds that may hold PEM, or base64 without labels. */
const textKinds: readonly ContentKind[] = ["pem", "text", "utf16-text"];

const unreadable: readonly ContentKind[] = ["empty", "truncated-asn1", "damaged-asn1", "other-asn1", "unknown", "text"];

/**
 * The parts of a file, each told by its content; a PEM label decides only where the content is damaged.
 *
 * @throws AppError LIMIT_COUNT
 */
export function contentParts(bytes: Uint8Array): readonly ContentPart[] {
  const data = withoutMark(bytes);
  const kind = contentKind(data);
  const blocks = textKinds.includes(kind) ? readPem(data) : null;
  if (blocks === null) return [{ kind, data, name: sources.file, encoding: "DER", headers: {}, problem: null }];
  return blocks.map((block, index) => partOfBlock(block, blocks.length === 1 ? null : index + 1));
}

function partOfBlock(block: PemBlock, number: number | null): ContentPart {
  const encrypted = block.headers["DEK-Info"] !== undefined;
  const sniffed = encrypted ? "encrypted-private-key" : contentKind(block.data);
  const kind = unreadable.includes(sniffed) ? (kindsByLabel[block.label] ?? sniffed) : sniffed;
  const name = number === null ? sources.file : sources.part({ number: String(number), label: block.label });
  return { kind, data: block.data, name, encoding: "PEM", headers: block.headers, problem: problemOf(block, name) };
}

function problemOf(block: PemBlock, part: Message): AppError | null {
  switch (block.problem) {
    case "cut-off":
      return pemErrors.cutOff({ part });
    case "not-base64":
      return pemErrors.notBase64({ part });
    case null:
      return null;
  }
}
