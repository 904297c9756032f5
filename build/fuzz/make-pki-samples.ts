import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { makeSamples } from "./make-samples.ts";
import type { Sample } from "./types.ts";

/** The files of `makeSamples`, and the certificates and requests of others where they are there. */
export async function makePkiSamples(): Promise<readonly Sample[]> {
  const folder = process.env["KEYSPEC_VECTORS"] ?? resolve(import.meta.dirname, "../../../shared/vectors");
  const files = existsSync(folder) ? globSync("{cert,csr-*}/*", { cwd: folder }) : [];
  const others = files.map((file) => ({
    name: basename(file),
    data: Uint8Array.from(readFileSync(resolve(folder, file))),
    password: "",
  }));
  return [...(await makeSamples()), ...others.filter(({ data }) => data.length > 0)];
}
