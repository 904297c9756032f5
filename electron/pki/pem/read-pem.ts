import { Buffer } from "node:buffer";
import { pemErrors } from "#shared/errors/definitions/pem.ts";
import { limits } from "#shared/limits.ts";
import { decodeText } from "../sniff/decode-text.ts";

/** One block of a PEM file (RFC 7468, read as tolerantly as Windows and OpenSSL do). */
export type PemBlock = {
  /** "CERTIFICATE", "NEW CERTIFICATE REQUEST" …; empty for base64 without labels, as Windows web enrolment hands it out. */
  readonly label: string;
  /** RFC 1421 headers such as `DEK-Info`, which mark an encrypted OpenSSL key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded bytes; of a damaged block what could be decoded. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** `cut-off`: no END line; `not-base64`: characters in it that base64 does not have. */
  readonly problem: "cut-off" | "not-base64" | null;
};

const beginning = /-----BEGIN ([A-Z0-9 #.]{0,64})-----/g;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Reads the blocks of a PEM file: several blocks, text between them, CRLF, byte order marks, UTF-16, long lines and a missing last
 * newline are all read. Base64 without labels is one block when it decodes to a BER structure.
 *
 * @returns null when the data is no text, or a text without any block
 * @throws AppError LIMIT_COUNT
 */
export function readPem(data: Uint8Array): readonly PemBlock[] | null {
  const text = decodeText(data)?.text;
  if (text === undefined) return null;
  const starts = [...text.matchAll(beginning)];
  if (starts.length > limits.certificatesPerFile) {
    throw pemErrors.tooManyBlocks({ most: limits.certificatesPerFile });
  }
  if (starts.length === 0) return readBareBase64(text);
  return starts.map((start, index) => {
    const [line, label = ""] = start;
    const bodyStart = start.index + line.length;
    return readBlock(label, text.slice(bodyStart, starts[index + 1]?.index ?? text.length));
  });
}

/** `body`: from behind the BEGIN line to the next one. The label of the END line is not compared: people mix the two request labels. */
function readBlock(label: string, body: string): PemBlock {
  const end = body.indexOf("-----END ");
  const content = (end === -1 ? body : body.slice(0, end)).trim();
  const { headers, encoded } = splitHeaders(content);
  const isBase64 = base64.test(withoutBlanks(encoded));
  const problem = end === -1 ? "cut-off" : isBase64 ? null : "not-base64";
  return { label, headers, data: decodeBase64(encoded), problem };
}

/**
 * RFC 1421 headers stand before the first empty line. More than `limits.pemHeaderLines` of them are none: the whole is then taken for
 * the encoded text, and found not to be base64.
 */
function splitHeaders(content: string): {
  readonly headers: Readonly<Record<string, string>>;
  readonly encoded: string;
} {
  if (!content.slice(0, 200).includes(":")) return { headers: {}, encoded: content };
  const headers: [string, string][] = [];
  let position = 0;
  for (let count = 0; count <= limits.pemHeaderLines && position < content.length; count++) {
    const end = content.indexOf("\n", position);
    const line = content.slice(position, end === -1 ? content.length : end).trim();
    position = end === -1 ? content.length : end + 1;
    if (line === "") return { headers: Object.fromEntries(headers), encoded: content.slice(position) };
    const colon = line.indexOf(":");
    if (colon !== -1) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return { headers: {}, encoded: content };
}

function readBareBase64(text: string): readonly PemBlock[] | null {
  const encoded = withoutBlanks(text);
  if (encoded.length < 16 || !base64.test(encoded)) return null;
  const data = decodeBase64(encoded);
  const sequence = 0x30;
  return data[0] === sequence ? [{ label: "", headers: {}, data, problem: null }] : null;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, "");
}

function decodeBase64(encoded: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(encoded, "base64"));
}
