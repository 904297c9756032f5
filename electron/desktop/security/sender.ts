import type { IpcMainInvokeEvent } from "electron";
import { isOwnUrl } from "../origin.ts";

/** What of the event the check looks at: a test can make one without Electron. */
export type SenderEvent = {
  readonly senderFrame: Pick<NonNullable<IpcMainInvokeEvent["senderFrame"]>, "url" | "parent"> | null;
};

/**
 * Why a message is refused, or null: only the top frame of our own page may call. `senderFrame` is null when the frame
 * navigated away or was closed since.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function senderRefusal({ senderFrame }: SenderEvent): string | null {
  if (senderFrame === null) return "its frame is gone";
  if (senderFrame.parent !== null) return "it comes from a frame inside the page";
  if (!isOwnUrl(senderFrame.url)) return "it comes from another origin";
  return null;
}
