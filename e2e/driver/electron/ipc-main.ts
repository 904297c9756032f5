import type * as Electron from "electron";
import type { MainSide } from "../two-sides.ts";
import { answerTo } from "./browser.ts";

type Handler = Parameters<Electron.IpcMain["handle"]>[1];

const handlers = new Map<string, Handler>();

/** `ipcMain`: what pages invoke. Only the top frame has the preload script, as in Electron. */
export const ipcMain: Pick<Electron.IpcMain, "handle"> = {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

const mainSide: Pick<MainSide, "invoke"> = {
  invoke: async (_window, frameUrl, channel, values) => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const event = { senderFrame: { url: frameUrl, parent: null } };
    return await handler(event as Parameters<Handler>[0], ...values);
  },
};
answerTo(mainSide);
