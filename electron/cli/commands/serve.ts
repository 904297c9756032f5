import * as z from "zod";
import { localised } from "#shared/text/localise.ts";
import { defaultFolders } from "../../ports/default-folders.ts";
import { hostLanguage } from "../../ports/language/host-language.ts";
import { readLanguageSetting } from "../../ports/language/language-setting.ts";
import { systemLanguages } from "../../ports/language/system-languages.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";

const text = localised("cli.serve", {
  open: "Open this link in your browser; it works once. Ctrl+C ends KeySpec.",
});

export const serve = defineCommand(
  {
    name: "serve",
    usage: "",
    summary: "open the wizard for your browser, on this computer only",
    description: [
      "Serves the wizard on 127.0.0.1 with a random port and prints a link that works once. No other computer can reach it. It ends with Ctrl+C, or by itself when nobody has used it for half an hour.",
    ],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The wizard was served until it ended." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "Print the link and serve until Ctrl+C:", command: "keyspec serve" }],
  },
  z.object({}),
  async ({ interrupted, lang, output, parts, reportFault }) => {
    const { startLoopbackHost } = await import("../../web/start-loopback-host.ts");
    const speakIn = hostLanguage({ locales: parts.locales, system: () => systemLanguages(process.env) });
    // Of the page too, until somebody chooses another on it.
    if (lang === undefined) speakIn(readLanguageSetting(defaultFolders().data));
    const host = await startLoopbackHost({
      workerUrl: parts.workerUrl,
      rendererFolder: parts.rendererFolder,
      speakIn,
      report: reportFault,
      onReady: ({ link, origin }) => {
        output.report({ link, origin }, link, (shown) => shown);
        output.talk(text.open);
      },
    });
    await Promise.race([host.closed, interrupted.then(host.close)]);
    return exitCodes.done;
  },
);
