import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../node_modules/electron");

/** The path of Electron's program, or null where only its package is installed: `npm ci` does not fetch the program. */
export async function findElectron(packageFolder = folder): Promise<string | null> {
  const name = await readFile(resolve(packageFolder, "path.txt"), "utf8").catch(() => null);
  return name === null ? null : resolve(packageFolder, "dist", name.trim());
}
