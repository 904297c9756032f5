import { type BrowserWindow, dialog } from "electron";
import { report } from "../report.ts";
import { detailWithLog } from "./detail-with-log.ts";
import { endNow } from "./end-now.ts";
import { afterEvent, healthy, type PageAction, type PageEvent } from "./page-health.ts";
import { text } from "./texts.ts";

type Choice = Extract<PageEvent, { kind: "told" }>["choice"];

/** What a page that hangs is given before somebody is asked. */
const patienceMilliseconds = 10_000;

/** What Chromium says of a load that something else took the place of: the page that comes next says how it went (net/base/net_error_list.h). */
const aborted = -3;

/**
 * Watches over the page of a window: asks what to do when it cannot be loaded, crashes or hangs, loads it again, and gives up where that does not help
 * (page-health.ts decides).
 *
 * @see https://www.electronjs.org/docs/latest/api/web-contents#event-did-fail-load
 * @see https://www.electronjs.org/docs/latest/api/web-contents#event-render-process-gone
 */
export function watchPage(window: BrowserWindow): void {
  const contents = window.webContents;
  let health = healthy;
  /** Takes back what is being waited for or asked. */
  let pending = new AbortController();
  /** Address of what could not be loaded. */
  let missing = "";

  const take = (event: PageEvent): void => {
    const step = afterEvent(health, event);
    health = step.health;
    for (const action of step.actions) actions[action]();
  };
  const ask = (words: { readonly message: string; readonly detail: string }, choices: readonly Choice[]): void => {
    pending = new AbortController();
    const { signal } = pending;
    // One that is still hidden could not show its question.
    window.show();
    dialog
      .showMessageBox(window, {
        type: "error",
        message: words.message,
        detail: detailWithLog(words.detail),
        buttons: choices.map((choice) => text[choice]),
        defaultId: 0,
        cancelId: 0,
        signal,
      })
      .then(({ response }) => {
        if (!signal.aborted) take({ kind: "told", choice: choices[response] ?? "end", at: performance.now() });
      })
      .catch(report);
  };
  const actions: Readonly<Record<PageAction, () => void>> = {
    wait: () => {
      pending = new AbortController();
      const timer = setTimeout(() => take({ kind: "waited" }), patienceMilliseconds);
      pending.signal.addEventListener("abort", () => clearTimeout(timer));
    },
    withdraw: () => pending.abort(),
    "ask-about-hanging": () => ask(text.hanging, ["wait", "load", "end"]),
    "ask-about-crash": () => ask(text.crash, ["load", "end"]),
    "ask-about-loading": () => ask(text.notLoaded, ["load", "end"]),
    "say-given-up": () => ask(text.givenUp, ["end"]),
    "stop-page": () => contents.forcefullyCrashRenderer(),
    load: () => contents.reload(),
    // What fails is told by the event as well.
    "try-again": () => void window.loadURL(missing).catch(() => undefined),
    end: endNow,
  };

  contents.on("render-process-gone", (_event, { reason, exitCode }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    report(`The page ended: ${reason} (exit code ${exitCode}).`);
    take({ kind: "gone", at: performance.now() });
  });
  contents.on("unresponsive", () => {
    report("The page does not answer.");
    take({ kind: "hangs" });
  });
  contents.on("responsive", () => take({ kind: "answers" }));
  contents.on("did-fail-load", (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === aborted || window.isDestroyed()) return;
    report(`The page could not be loaded: ${description} (${code}).`);
    missing = url;
    take({ kind: "not-loaded" });
  });
  contents.on("did-finish-load", () => take({ kind: "loaded" }));
  window.on("closed", () => pending.abort());
}
