import { app, BrowserWindow } from "electron";
import { closingQuestion } from "./closing-question.ts";
import { pageUrl } from "./origin.ts";
import { webPreferences } from "./security/web-preferences.ts";
import { type SessionWork, sessionEnd } from "./session-end.ts";
import { watchPage } from "./trouble/watch-page.ts";
import { keepPlace, keptPlace } from "./window-place/keep-place.ts";
import { smallestSize } from "./window-place/place.ts";

const shown = new Set<BrowserWindow>();

/** The windows that show the page; those that print are none of them. */
export function pageWindows(): ReadonlySet<BrowserWindow> {
  return shown;
}

/**
 * Opens the one window of the wizard, where it was closed.
 *
 * @param preload absolute path of the bundled preload script
 * @param work what the end of the person's session would stop
 */
export function openWindow(preload: string, work: SessionWork): BrowserWindow {
  const { isMaximized, ...place } = keptPlace();
  const window = new BrowserWindow({
    title: "KeySpec",
    ...place,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    webPreferences: { ...webPreferences, preload, devTools: !app.isPackaged },
  });
  shown.add(window);
  window.once("closed", () => shown.delete(window));
  closingQuestion(window);
  watchPage(window);
  sessionEnd(window, work);
  keepPlace(window);
  window.once("ready-to-show", () => {
    // Shows it as well, so not before it is painted.
    if (isMaximized) window.maximize();
    window.show();
  });
  // watchPage hears of it as well, says it, and asks.
  window.loadURL(pageUrl).catch(() => undefined);
  return window;
}

/** Brings a window to the front, also from the task bar. */
export function focusWindow(window: BrowserWindow | undefined): void {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
