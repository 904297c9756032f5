import { contextBridge, ipcRenderer } from "electron";
import type { Reply } from "#shared/api/dispatch.ts";
import type { JobEvent } from "#shared/api/events.ts";
import { channels } from "./channels.ts";

/**
 * All that the page gets of the machine: two functions. Neither gives away `ipcRenderer` or its events.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#20-do-not-expose-electron-apis-to-untrusted-web-content
 */
contextBridge.exposeInMainWorld("keyspecHost", {
  /** Asks the host for one path of the contract; the reply is data, also when it is an error. */
  call: (path: string, input: unknown): Promise<Reply> => ipcRenderer.invoke(channels.call, path, input),
  /** Listens to job events; returns the function that ends it. */
  on: (event: "job", callback: (job: JobEvent) => void): (() => void) => {
    if (event !== "job") throw new TypeError(`KeySpec has no event “${String(event)}”.`);
    const listener = (_event: unknown, job: JobEvent) => callback(job);
    ipcRenderer.on(channels.job, listener);
    return () => {
      ipcRenderer.off(channels.job, listener);
    };
  },
});
