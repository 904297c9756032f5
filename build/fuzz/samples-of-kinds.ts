import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type ContentKind, contentKind } from "#electron/pki/sniff/content-kind.ts";
import { contentParts } from "#electron/pki/sniff/content-parts.ts";
import { makeOwnStructures } from "./make-own-structures.ts";
import type { Sample } from "./types.ts";

/** Above it a file is only slow to change, and brings nothing new. */
const largest = 32 * 1024;
/** More of one kind bring little. */
const mostOfKind = 1_500;

/** Files of some kinds, told by content: our own, and those of others where they are there. */
export async function samplesOfKinds(kinds: readonly ContentKind[], seeds: string | null): Promise<readonly Sample[]> {
  const vectors = process.env["KEYSPEC_VECTORS"] ?? resolve(import.meta.dirname, "../../../shared/vectors");
  const folders = [vectors, ...(seeds === null ? [] : [seeds])].filter((folder) => existsSync(folder));
  const others = folders.flatMap((folder) =>
    globSync("**/*", { cwd: folder })
      .map((file) => resolve(folder, file))
      .filter((path) => statSync(path).isFile() && statSync(path).size <= largest)
      .flatMap((path) => filesIn(Uint8Array.from(readFileSync(path)), basename(path))),
  );
  const samples = [...(await makeOwnStructures()), ...others].filter(({ data }) => kinds.includes(contentKind(data)));
  return samples.slice(0, mostOfKind);
}

/** The file, and in binary what stands in its PEM blocks. */
function filesIn(data: Uint8Array<ArrayBuffer>, name: string): readonly Sample[] {
  const file = { name, data, password: "" };
  if (contentKind(data) !== "pem") return [file];
  return [file, ...contentParts(data).map((part) => ({ name, data: Uint8Array.from(part.data), password: "" }))];
}
