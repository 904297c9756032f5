import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** What every template puts where its author has to write something. Built from two halves so that this file does not hold it. */
export const marker = ["TODO", "KEYSPEC"].join("-");

/** Lines of the sources that still hold the marker, as "path:line". The templates themselves are no sources. */
export function findLeftovers(root: string): readonly string[] {
  return globSync("{electron,shared,renderer,build,e2e}/**/*.{ts,tsx,mjs,css,html}", { cwd: root })
    .sort()
    .flatMap((path) =>
      readFileSync(resolve(root, path), "utf8")
        .split("\n")
        .flatMap((line, index) => (line.includes(marker) ? [`${path}:${index + 1}`] : [])),
    );
}
