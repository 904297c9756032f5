import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { childExit } from "./child-exit.ts";
import { hostFlags } from "./host-flags.ts";
import { openBrowser } from "./open-browser.ts";
import { text } from "./text.ts";

/**
 * Runs the loopback host until it ends, and opens the page in the browser: with the private file that the host wrote, whose path it says
 * in a message. The link itself goes to the terminal only; everybody on the computer can read the arguments of a browser.
 *
 * @param program path of out/node/web.mjs
 * @returns its exit code
 */
export async function servePage(program: string, say: (line: string) => void): Promise<number> {
  const { platform, env: environment } = process;
  const child = spawn(process.execPath, [...hostFlags, program], { stdio: ["inherit", "pipe", "inherit", "ipc"] });
  if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", say);
  child.once("message", (message) => {
    const file = openingFileIn(message);
    const opening = file === null ? Promise.resolve(false) : openBrowser(file, { platform, environment });
    void opening.then((isOpen) => {
      if (!isOpen) say(text.openYourself);
    });
  });
  return await childExit(child);
}

/** The path in the host's one message; null: it could not write the file. */
function openingFileIn(message: unknown): string | null {
  if (typeof message !== "object" || message === null || !("openingFile" in message)) return null;
  return typeof message.openingFile === "string" ? message.openingFile : null;
}
