import { resolve } from "node:path";
import { createHost } from "#electron/services/create-host.ts";
import { report } from "./report.ts";
import { serverPageSource } from "./server-page-source.ts";
import { startDesktop } from "./start-desktop.ts";

// `npm run dev` bundles this entry to out/dev/node/desktop-dev.mjs; the release has main.ts.
const { KEYSPEC_DEVELOPMENT_SERVER: server } = process.env;
if (server === undefined) throw new Error("This is the development entry: start it with “npm run dev”.");

await startDesktop({
  preload: resolve(import.meta.dirname, "../preload/preload.cjs"),
  source: serverPageSource(server),
  alsoAllowed: ["devtools:", "ws:"],
  createHost: (ports) =>
    createHost({ host: "desktop", workerUrl: new URL("./worker.mjs", import.meta.url), report, ...ports }),
});
