import type { FileInput, WrittenFile } from "#shared/api/schemas/common.ts";
import { client } from "./client.ts";
import { saveBlob } from "./save-blob.ts";

/** A file that the user dropped or chose, or one that KeySpec wrote, waiting to be used. */
export type ChosenFile = {
  /** Tells it from others for as long as the page lives: two files may have one name. */
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly input: FileInput;
};

let given = 0;

function newId(): string {
  given += 1;
  return `file-${given}`;
}

/** Reads a dropped file into memory: the page holds bytes, never a path. */
export async function fromBrowserFile(file: File): Promise<ChosenFile> {
  const data = new Uint8Array(await file.arrayBuffer());
  return { id: newId(), name: file.name, bytes: data.length, input: { from: "bytes", name: file.name, data } };
}

/** A file made of text, for example a request from its PEM. */
export function fromText(name: string, content: string): ChosenFile {
  const data = new TextEncoder().encode(content);
  return { id: newId(), name, bytes: data.length, input: { from: "bytes", name, data } };
}

/** A file of bytes that a reply brought. */
export function fromBytes(name: string, data: Uint8Array<ArrayBuffer>): ChosenFile {
  return { id: newId(), name, bytes: data.length, input: { from: "bytes", name, data } };
}

/** A file that the host wrote, by its reference. */
export function fromWrittenFile(file: WrittenFile): ChosenFile {
  return { id: newId(), name: file.name, bytes: file.bytes, input: { from: "reference", reference: file.reference } };
}

/** Hands a written file to the browser's downloads. */
export async function downloadFile(file: WrittenFile): Promise<void> {
  const { name, data } = await client("files.read", { reference: file.reference });
  saveBlob(name, new Blob([data], { type: "application/octet-stream" }));
}
