import { globSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadedTexts } from "../../shared/text/localise.ts";

const root = resolve(import.meta.dirname, "../..");
/** What a module that has texts calls: one of `shared/text`, or a `define…` that is built on them. */
const hasTexts = /\b(?:localised|localisedPage|messages|registerText|define[A-Z]\w*)(?:<[^>]*>)?\(/;
/** Modules that the program does not consist of. */
const notTheProgram = /\.test\.ts$|\/testing\/|\.double\.ts$/;

/**
 * Every English sentence of the page, the hosts, the command line and `npm start`, by its id: loads each module that has texts, which does nothing else.
 * The window's host imports `electron`, which plain Node.js has not: its double of the unit tests stands in.
 */
export async function everyEnglishText(): Promise<ReadonlyMap<string, string>> {
  const electron = pathToFileURL(resolve(root, "electron/desktop/electron.double.ts")).href;
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "electron" ? { url: electron, shortCircuit: true } : next(specifier, context),
  });
  try {
    const files = globSync(["shared/**/*.ts", "electron/**/*.ts", "renderer/src/**/*.ts", "build/start/*.ts"], {
      cwd: root,
    });
    for (const file of files.filter((name) => !notTheProgram.test(name.replaceAll("\\", "/")))) {
      const path = resolve(root, file);
      if (hasTexts.test(readFileSync(path, "utf8"))) await import(pathToFileURL(path).href);
    }
    // The page of `help` is made when the commands are: it lists them.
    const commands: { readonly allCommands: () => Promise<unknown> } = await import(
      pathToFileURL(resolve(root, "electron/cli/commands/index.ts")).href
    );
    await commands.allCommands();
  } finally {
    hooks.deregister();
  }
  return new Map(loadedTexts());
}
