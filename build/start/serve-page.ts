import { spawn } from "node:child_process";
import { childExit } from "./child-exit.ts";
import { hostFlags } from "./host-flags.ts";
import { readLink } from "./one-time-link.ts";
import { openBrowser } from "./open-browser.ts";

/**
 * Runs the loopback host until it ends, and opens its one-time link in the browser.
 *
 * @param program path of out/node/web.mjs
 * @returns its exit code
 */
export async function servePage(program: string, say: (line: string) => void): Promise<number> {
  const child = spawn(process.execPath, [...hostFlags, program], { stdio: ["inherit", "pipe", "inherit"] });
  readLink(child.stdout, say, (link) => {
    void openBrowser(link, { platform: process.platform, environment: process.env }).then((isOpen) => {
      if (!isOpen) say("No browser could be opened from here: open the link yourself. It works once.");
    });
  });
  return await childExit(child);
}
