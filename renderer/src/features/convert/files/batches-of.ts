import type { ChosenFile } from "../../../host/files.ts";

/** Files in one call: few enough that the first rows are described at once and a stop is heard soon. */
const filesPerBatch = 25;
/** Bytes in one call: each is turned into base64 while nothing else on the page can happen. */
const bytesPerBatch = 2 * 1024 * 1024;

export type Batch = { readonly files: readonly ChosenFile[]; readonly password: string | null };

/** Parts the files into calls, in their order, each for files that are tried with the same password. */
export function batchesOf(
  files: readonly ChosenFile[],
  passwordOf: (file: ChosenFile) => string | null,
): readonly Batch[] {
  const batches: { files: ChosenFile[]; bytes: number; password: string | null }[] = [];
  for (const file of files) {
    const password = passwordOf(file);
    const last = batches.at(-1);
    const fits =
      last !== undefined &&
      last.password === password &&
      last.files.length < filesPerBatch &&
      last.bytes + file.bytes <= bytesPerBatch;
    if (fits) {
      last.files.push(file);
      last.bytes += file.bytes;
    } else {
      batches.push({ files: [file], bytes: file.bytes, password });
    }
  }
  return batches;
}
