import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Files that a release carries, each with words that it must have. */
const licences = {
  "LICENSE.txt": /MIT License/,
  "THIRD-PARTY-NOTICES.txt": /^KeySpec contains the packages below/,
} as const;

/** Throws where a release lacks its own licence or the notices of what it contains. `resources`: the folder beside the archive. */
export function checkLicences(resources: string): void {
  for (const [name, words] of Object.entries(licences)) {
    if (!words.test(readFileSync(join(resources, name), "utf8"))) throw new Error(`${name} is not what it should be.`);
  }
}
