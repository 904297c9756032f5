import { resolve } from "node:path";
import { app } from "electron";
import { defaultFolders } from "#electron/ports/default-folders.ts";
import { hostLanguage } from "#electron/ports/language/host-language.ts";
import { readLanguageSetting } from "#electron/ports/language/language-setting.ts";
import { createHost } from "#electron/services/create-host.ts";
import { failToStart } from "./fail-to-start.ts";
import { folderPageSource } from "./page-source.ts";
import { report } from "./report.ts";
import { startDesktop } from "./start-desktop.ts";
import { uncaughtErrors } from "./trouble/uncaught-errors.ts";

// This entry is bundled to out/node/desktop.mjs; everything else is found from there, also inside app.asar.
const out = resolve(import.meta.dirname, "..");

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
  preload: resolve(out, "preload/preload.cjs"),
  source: folderPageSource(resolve(out, "renderer")),
  speakIn,
  alsoAllowed: [],
  createHost: (ports) =>
    createHost({ host: "desktop", workerUrl: new URL("./worker.mjs", import.meta.url), report, ...ports }),
}).catch(failToStart);
