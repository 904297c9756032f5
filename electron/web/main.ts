import { fileURLToPath } from "node:url";
import { defaultFolders } from "../ports/default-folders.ts";
import { hostLanguage } from "../ports/language/host-language.ts";
import { readLanguageSetting } from "../ports/language/language-setting.ts";
import { systemLanguages } from "../ports/language/system-languages.ts";
import { startLoopbackHost } from "./start-loopback-host.ts";
import { startTexts } from "./start-texts.ts";

// Built, this file is out/node/web.mjs; straight from the sources it is electron/web/main.ts.
const built = import.meta.url.endsWith(".mjs");
const report = (thrown: unknown): void => {
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
};

const speakIn = hostLanguage({
  locales: new URL(built ? "./locales/" : "../../locales/", import.meta.url),
  system: () => systemLanguages(process.env),
});
speakIn(readLanguageSetting(defaultFolders().data));

// Listened to before the link is printed: whoever reads it may end the program at once.
const stopped = new Promise<void>((done) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
});

const host = await startLoopbackHost({
  workerUrl: new URL(built ? "./worker.mjs" : "../jobs/worker.ts", import.meta.url),
  rendererFolder: fileURLToPath(new URL(built ? "../renderer" : "../../out/renderer", import.meta.url)),
  // `npm start` listens, and starts the browser: what stands in a message, unlike an argument, only these two processes read.
  openingFile: process.send !== undefined,
  speakIn,
  onReady: ({ link, openingFile }) => {
    process.send?.({ openingFile });
    process.stdout.write(`${startTexts.ready({ link })}\n`);
  },
  report,
});
void stopped.then(host.close);
await host.closed;
