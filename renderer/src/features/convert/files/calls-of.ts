import type { ChosenFile } from "../../../host/files.ts";

/** Files in one call: few enough that the first rows are described at once and a stop is heard soon. */
const filesPerCall = 25;
/** Bytes in one call: each is turned into base64 while nothing else on the page can happen. */
const bytesPerCall = 2 * 1024 * 1024;

export type ReadingCall = { readonly files: readonly ChosenFile[]; readonly password: string | null };

/** Parts the files into calls, in their order, each for files that are tried with the same password. */
export function callsOf(
  files: readonly ChosenFile[],
  passwordOf: (file: ChosenFile) => string | null,
): readonly ReadingCall[] {
  const calls: { files: ChosenFile[]; bytes: number; password: string | null }[] = [];
  for (const file of files) {
    const password = passwordOf(file);
    const last = calls.at(-1);
    const fits =
      last !== undefined &&
      last.password === password &&
      last.files.length < filesPerCall &&
      last.bytes + file.bytes <= bytesPerCall;
    if (fits) {
      last.files.push(file);
      last.bytes += file.bytes;
    } else {
      calls.push({ files: [file], bytes: file.bytes, password });
    }
  }
  return calls;
}
