import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { becomeReady } from "./electron/app.ts";

/** The entry of the child process: the built main process of KeySpec, which finds the double where it imports `electron`. */

const [entry = ""] = process.argv.splice(2, 1);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron"
      ? { url: new URL("./electron/index.ts", import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

await import(pathToFileURL(entry).href);
becomeReady();
// A driver whose test is gone ends.
process.on("disconnect", () => process.exit());
