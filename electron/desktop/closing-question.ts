import { type BrowserWindow, dialog } from "electron";
import { localised } from "#shared/text/localise.ts";

const text = localised("desktop.closing", {
  message: "Close KeySpec now?",
  detail:
    "A job is running, or a result waits for your answer. What was finished is kept in its folder; what runs is stopped, and nothing half-written stays.",
  keep: "Keep it open",
  close: "Close",
});

/** Places of the buttons. */
const answers = { keep: 0, close: 1 } as const;

/**
 * Asks before a window closes while its page says that something would be lost (`beforeunload`). Electron shows no question of its own:
 * without this the window would stay open, and nobody would know why.
 *
 * @see https://www.electronjs.org/docs/latest/api/web-contents#event-will-prevent-unload
 */
export function closingQuestion(window: BrowserWindow): void {
  window.webContents.on("will-prevent-unload", (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: "question",
      message: text.message,
      detail: text.detail,
      buttons: [text.keep, text.close],
      defaultId: answers.keep,
      cancelId: answers.keep,
    });
    // Here this means: unload all the same.
    if (answer === answers.close) event.preventDefault();
  });
}
