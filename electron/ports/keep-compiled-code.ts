import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets Node keep the compiled code of the built program beside it, so that the next start need not compile it again. Compiled code is run
 * as it is found, so it lies where only those can write who could change the program itself, never in the shared folder for temporary
 * files that Node takes by default. Where this user may not write there, nothing is kept and everything else is as ever.
 *
 * @param entry `import.meta.url` of the entry file; the code that it imports after this call is kept
 */
export function keepCompiledCode(entry: string): void {
  if (entry.endsWith(".mjs")) enableCompileCache(fileURLToPath(new URL("./compile-cache", entry)));
}
