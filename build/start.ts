/** `npm start`: opens the wizard in Electron if it is here or can be fetched, else in the browser; says which and why. */
import { resolve } from "node:path";
import { type Choice, chooseHost } from "./start/choose-host.ts";
import { electronAnswers } from "./start/electron-answers.ts";
import { ensureBuilt } from "./start/ensure-built.ts";
import { fetchElectron } from "./start/fetch-electron.ts";
import { electronPackage, findElectron } from "./start/find-electron.ts";
import { noWindow } from "./start/no-window.ts";
import { progressLine } from "./start/progress-line.ts";
import { runElectron } from "./start/run-electron.ts";
import { servePage } from "./start/serve-page.ts";
import { speakAsTheHost } from "./start/speak.ts";
import { text } from "./start/text.ts";

const root = resolve(import.meta.dirname, "..");
const say = (line: string) => console.log(line);

function decide(): Promise<Choice> {
  const { KEYSPEC_NO_DOWNLOAD } = process.env;
  return chooseHost({
    wantsBrowser: process.argv.includes("--browser"),
    noWindow: noWindow({ platform: process.platform, environment: process.env, userId: process.getuid?.() }),
    installed: electronPackage(),
    find: findElectron,
    mayFetch: KEYSPEC_NO_DOWNLOAD !== "1",
    fetch: async (installed) => {
      const progress = progressLine(text.fetching({ version: installed.version }), process.stdout);
      progress.update(0);
      const failure = await fetchElectron({
        installed,
        environment: process.env,
        noProgressMilliseconds: 10_000,
        overallMilliseconds: 600_000,
        onProgress: progress.update,
      });
      progress.end();
      return failure;
    },
    answers: (executable) => electronAnswers(executable, 5_000),
  });
}

async function start(): Promise<number> {
  await ensureBuilt(root, say);
  const choice = await decide();
  say(choice.sentence);
  if (choice.host === "desktop") {
    const { exitCode, neverStarted } = await runElectron(choice.executable, ["."], root);
    if (!neverStarted) return exitCode;
    say(text.browser({ why: text.why.endedEarly }));
  }
  return await servePage(resolve(root, "out/node/web.mjs"), say);
}

try {
  speakAsTheHost();
  process.exitCode = await start();
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
