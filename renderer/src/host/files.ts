import type { OpenedFile } from "#shared/api/schemas/app.ts";
import type { FileInput, WrittenFile } from "#shared/api/schemas/common.ts";
import type { SentFile } from "#shared/api/schemas/jobs.ts";
import type { LabelledKey } from "#shared/guide/key-labels.ts";
import { client } from "./client.ts";
import { saveBlob } from "./save-blob.ts";

/** A file that the user dropped or chose, or one that KeySpec wrote, waiting to be used. */
export type ChosenFile = {
  /** Tells it from others for as long as the page lives: two files may have one name. */
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly input: FileInput;
  /** Its bytes went with the page that was loaded before: it can be named, and not be sent again. */
  readonly isGone?: true;
  /** Which of several keys in it is meant: the same file stands in a list once for each of them. `of`: the id of the file itself. */
  readonly key?: LabelledKey & { readonly of: string };
};

/**
 * A class, because react-hook-form copies plain objects, with all that is in them, whenever it is asked for its values: of thousands of
 * files in a task that is felt.
 */
class HeldFile {}

function held(file: ChosenFile): ChosenFile {
  return Object.assign(new HeldFile(), file);
}

let given = 0;

function newId(): string {
  given += 1;
  return `file-${given}`;
}

/** Reads a dropped file into memory: the page holds bytes, never a path. */
export async function fromBrowserFile(file: File): Promise<ChosenFile> {
  const data = new Uint8Array(await file.arrayBuffer());
  return held({ id: newId(), name: file.name, bytes: data.length, input: { from: "bytes", name: file.name, data } });
}

/** A file made of text, for example a request from its PEM. */
export function fromText(name: string, content: string): ChosenFile {
  const data = new TextEncoder().encode(content);
  return held({ id: newId(), name, bytes: data.length, input: { from: "bytes", name, data } });
}

/** A file of bytes that a reply brought. */
export function fromBytes(name: string, data: Uint8Array<ArrayBuffer>): ChosenFile {
  return held({ id: newId(), name, bytes: data.length, input: { from: "bytes", name, data } });
}

/** A file that the host wrote, by its reference. */
export function fromWrittenFile(file: WrittenFile): ChosenFile {
  return fromOpenedFile(file);
}

/** A file that the host opened: by its dialog, or because the system gave it. */
export function fromOpenedFile({ reference, name, bytes }: OpenedFile): ChosenFile {
  return held({ id: newId(), name, bytes, input: { from: "reference", reference } });
}

/** A file that was sent before the page was loaded again. */
export function fromSentFile({ name, bytes }: Omit<SentFile, "identity">): ChosenFile {
  return held({
    id: newId(),
    name,
    bytes: bytes ?? 0,
    input: { from: "reference", reference: "gone" },
    isGone: true,
  });
}

/** Hands a written file to the browser's downloads. */
export async function downloadFile(file: WrittenFile): Promise<void> {
  const { name, data } = await client("files.read", { reference: file.reference });
  saveBlob(name, new Blob([data], { type: "application/octet-stream" }));
}
