import { Zip, ZipPassThrough } from "fflate";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { client } from "./client.ts";
import { saveBlob } from "./save-blob.ts";

/** A file that the page makes itself, to lie beside the others. */
export type PageFile = { readonly name: string; readonly content: string };

/**
 * Hands written files to the browser's downloads as one ZIP. They are fetched one after the other, and what is fetched is the browser's,
 * which may keep it on the disk; nothing is compressed, because encrypted keys do not get smaller.
 *
 * @throws AppError those of `files.read`
 */
export async function downloadAsZip(
  archive: string,
  files: readonly WrittenFile[],
  beside: readonly PageFile[],
): Promise<void> {
  const parts: Blob[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
  });
  const add = (name: string, data: Uint8Array): void => {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(data, true);
  };
  for (const { reference } of files) {
    const { name, data } = await client("files.read", { reference });
    add(name, data);
  }
  for (const { name, content } of beside) add(name, new TextEncoder().encode(content));
  zip.end();
  saveBlob(archive, new Blob(parts, { type: "application/zip" }));
}
