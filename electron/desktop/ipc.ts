import { type BrowserWindow, ipcMain } from "electron";
import type { Services } from "#shared/api/contract.ts";
import { dispatch, type Reply } from "#shared/api/dispatch.ts";
import type { JobListener } from "#shared/api/events.ts";
import type { ShellEvent } from "#shared/api/shell-events.ts";
import { channels } from "./channels.ts";
import { report } from "./report.ts";
import { senderRefusal } from "./security/sender.ts";

/** What the host serves: the whole contract and the progress of its jobs. */
export type Served = {
  readonly services: Services;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: JobListener) => () => void;
};

/**
 * Serves the contract to the page. This is the only file that touches `ipcMain`: one channel, each message checked
 * for its sender, and each answer is data.
 *
 * @param openWindows the windows that job events go to
 * @returns ends the job events
 */
export function serveCalls({ services, subscribe }: Served, openWindows: () => readonly BrowserWindow[]): () => void {
  ipcMain.handle(channels.call, async (event, path: unknown, input: unknown): Promise<Reply> => {
    const refusal = senderRefusal(event);
    if (refusal !== null) {
      report(`KeySpec refused a message: ${refusal}.`);
      throw new Error("KeySpec refused this message.");
    }
    return await dispatch(services, typeof path === "string" ? path : "", input, report);
  });
  return subscribe((job) => {
    for (const window of openWindows()) {
      if (!window.isDestroyed()) window.webContents.send(channels.job, job);
    }
  });
}

/** Asks the page of a window for something; without a window, or with one that is ending, nobody hears it. */
export function tellPage(window: BrowserWindow | undefined, event: ShellEvent): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send(channels.shell, event);
}
