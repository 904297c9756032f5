import { contextBridge, ipcRenderer } from "electron";
import type { Reply } from "#shared/api/dispatch.ts";
import type { JobEvent } from "#shared/api/events.ts";
import type { ShellEvent } from "#shared/api/shell-events.ts";
import { channels, heardEvents } from "./channels.ts";

/**
 * All that the page gets of the machine: two functions. Neither gives away `ipcRenderer` or its events.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#20-do-not-expose-electron-apis-to-untrusted-web-content
 */
contextBridge.exposeInMainWorld("keyspecHost", {
  /** Asks the host for one path of the contract; the reply is data, also when it is an error. */
  call: (path: string, input: unknown): Promise<Reply> => ipcRenderer.invoke(channels.call, path, input),
  /** Listens to the events of jobs or of the window; returns the function that ends it. */
  on: (event: "job" | "shell", callback: (heard: JobEvent | ShellEvent) => void): (() => void) => {
    if (!Object.hasOwn(heardEvents, event)) throw new TypeError(`KeySpec has no event “${String(event)}”.`);
    const listener = (_event: unknown, heard: JobEvent | ShellEvent) => callback(heard);
    ipcRenderer.on(heardEvents[event], listener);
    return () => {
      ipcRenderer.off(heardEvents[event], listener);
    };
  },
});
