import { limits } from "#shared/limits.ts";
import { type ChosenFile, fromBrowserFile } from "../../host/files.ts";
import { text } from "../text.ts";
import { formatSize } from "./format-size.ts";

type ReadFiles = { readonly accepted: readonly ChosenFile[]; readonly problems: readonly string[] };

/** Files that are read side by side; the page can draw and answer between two such groups. */
const readAtOnce = 32;

/**
 * Reads dropped files into memory, a few side by side. What is too large or cannot be read is left out and said.
 *
 * @param taken bytes of the files that are chosen already
 */
export async function readFiles(dropped: readonly File[], taken: number): Promise<ReadFiles> {
  const accepted: ChosenFile[] = [];
  const problems: string[] = [];
  let total = taken;
  for (let first = 0; first < dropped.length; first += readAtOnce) {
    const group = dropped.slice(first, first + readAtOnce).filter((file) => {
      // Asked once: the browser looks at the disk each time.
      const { size } = file;
      const problem = sizeProblem(file.name, size, total);
      if (problem === null) total += size;
      else problems.push(problem);
      return problem === null;
    });
    const read = await Promise.allSettled(group.map(fromBrowserFile));
    for (const [index, result] of read.entries()) {
      if (result.status === "fulfilled") accepted.push(result.value);
      else problems.push(text.drop.unreadable({ name: group[index]?.name ?? "" }));
    }
  }
  return { accepted, problems };
}

function sizeProblem(name: string, size: number, taken: number): string | null {
  if (size > limits.inputFileBytes) {
    return text.drop.tooLarge({ name, size: formatSize(size), limit: formatSize(limits.inputFileBytes) });
  }
  if (taken + size > limits.chosenFilesBytes)
    return text.drop.tooMuch({ name, limit: formatSize(limits.chosenFilesBytes) });
  return null;
}
