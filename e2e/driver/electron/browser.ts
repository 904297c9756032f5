import { type CallRemote, callRemotely, type Line, type Methods } from "../remote-calls.ts";
import type { BrowserSide } from "../two-sides.ts";

const own: Record<string, Methods[string]> = {};

/** What the main process can be asked; each part of the double adds its own. */
export function answerTo(methods: Methods): void {
  Object.assign(own, methods);
}

const line: Line = {
  send: (message) => {
    // A browser side that went away first hears nothing more.
    if (process.connected) process.send?.(message);
  },
  listen: (listener) => process.on("message", listener),
};

/** The process that drives the browser. */
export const browser: CallRemote<BrowserSide> = callRemotely<BrowserSide>(line, own);
