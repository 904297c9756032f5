import * as z from "zod";
import { localised } from "#shared/text/localise.ts";
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
  async ({ interrupted, output, parts, reportFault }) => {
    const { startLoopbackHost } = await import("../../web/start-loopback-host.ts");
    const host = await startLoopbackHost({
      ...parts,
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
