import { type ContentKind, contentKind } from "#electron/pki/sniff/content-kind.ts";
import { contentParts } from "#electron/pki/sniff/content-parts.ts";
import { filesBelow, vectorsFolder } from "./files-below.ts";
import { makeOwnStructures } from "./make-own-structures.ts";
import type { Sample } from "./types.ts";

/** More of one kind bring little. */
const mostOfKind = 1_500;

/** Files of some kinds, told by content: our own, and those of others where they are there. */
export async function samplesOfKinds(kinds: readonly ContentKind[], seeds: string | null): Promise<readonly Sample[]> {
  const folders = [vectorsFolder, ...(seeds === null ? [] : [seeds])];
  const others = folders
    .flatMap((folder) => filesBelow(folder, "**/*"))
    .flatMap(({ name, data }) => filesIn(data, name));
  const samples = [...(await makeOwnStructures()), ...others].filter(({ data }) => kinds.includes(contentKind(data)));
  return samples.slice(0, mostOfKind);
}

/** The file, and in binary what stands in its PEM blocks. */
function filesIn(data: Uint8Array<ArrayBuffer>, name: string): readonly Sample[] {
  const file = { name, data, password: "" };
  if (contentKind(data) !== "pem") return [file];
  return [file, ...contentParts(data).map((part) => ({ name, data: Uint8Array.from(part.data), password: "" }))];
}
