import { readFile, stat } from "node:fs/promises";

/** What the text of a file says that it holds: nothing is decoded. */
export type PemContents = { readonly key: boolean; readonly certificates: boolean };

/** A key with its certificates has a few thousand bytes; a larger file is known by its ending. */
const mostBytes = 256 * 1024;
const nothing: PemContents = { key: false, certificates: false };

/** Labels of RFC 7468 §5 to §11, and OpenSSL's own. */
const keyLabel = /-----BEGIN (?:[A-Z]{1,10} )?PRIVATE KEY-----/;
const certificateLabel = /-----BEGIN (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7|CMS)-----/;

/** Tells by the labels of its PEM blocks, in whatever encoding, what a file holds. A file that cannot be read holds nothing here. */
export async function pemContents(path: string): Promise<PemContents> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > mostBytes) return nothing;
    // UTF-16 has a zero beside each character of a label.
    const text = (await readFile(path)).toString("latin1").replaceAll("\0", "");
    return { key: keyLabel.test(text), certificates: certificateLabel.test(text) };
  } catch {
    return nothing;
  }
}
