import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { becomeReady } from "./electron/app.ts";
import { keepLongTimers } from "./long-timers.ts";

/** The entry of the child process: the built main process of KeySpec, which finds the double where it imports `electron`. */

// What is left is the command line of a release: the program, then its arguments.
const [, entry = ""] = process.argv.splice(1, 2);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron"
      ? { url: new URL("./electron/index.ts", import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

keepLongTimers();
await import(pathToFileURL(entry).href);
becomeReady();
// A driver whose test is gone ends.
process.on("disconnect", () => process.exit());
