import { resolve } from "node:path";
import { app } from "electron";
import { defaultFolders } from "#electron/ports/default-folders.ts";
import { hostLanguage } from "#electron/ports/language/host-language.ts";
import { readLanguageSetting } from "#electron/ports/language/language-setting.ts";
import { createHost } from "#electron/services/create-host.ts";
import { failToStart } from "./fail-to-start.ts";
import { report } from "./report.ts";
import { serverPageSource } from "./server-page-source.ts";
import { startDesktop } from "./start-desktop.ts";
import { uncaughtErrors } from "./trouble/uncaught-errors.ts";

// `npm run dev` bundles this entry to out/dev/node/desktop-dev.mjs; the release has main.ts.
const { KEYSPEC_DEVELOPMENT_SERVER: server } = process.env;
if (server === undefined) throw new Error("This is the development entry: start it with “npm run dev”.");

uncaughtErrors();

const data = defaultFolders().data;
const speakIn = hostLanguage({
  locales: new URL("./locales/", import.meta.url),
  system: () => app.getPreferredSystemLanguages(),
});
speakIn(readLanguageSetting(data));

// Not awaited: Electron becomes ready only after this module has run to its end, so waiting here would wait for ever.
// https://github.com/electron/electron/issues/40719
startDesktop({
  commandLine: process.argv,
  profile: resolve(data, "window"),
  data,
  preload: resolve(import.meta.dirname, "../preload/preload.cjs"),
  source: serverPageSource(server),
  speakIn,
  alsoAllowed: ["devtools:", "ws:"],
  createHost: (ports) =>
    createHost({ host: "desktop", workerUrl: new URL("./worker.mjs", import.meta.url), report, ...ports }),
}).catch(failToStart);
