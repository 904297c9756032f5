import { resolve } from "node:path";
import { createHost } from "#electron/services/create-host.ts";
import { folderPageSource } from "./page-source.ts";
import { report } from "./report.ts";
import { startDesktop } from "./start-desktop.ts";

// This entry is bundled to out/node/desktop.mjs; everything else is found from there, also inside app.asar.
const out = resolve(import.meta.dirname, "..");

await startDesktop({
  preload: resolve(out, "preload/preload.cjs"),
  source: folderPageSource(resolve(out, "renderer")),
  alsoAllowed: [],
  createHost: (ports) =>
    createHost({ host: "desktop", workerUrl: new URL("./worker.mjs", import.meta.url), report, ...ports }),
});
