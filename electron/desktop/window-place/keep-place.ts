import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, screen } from "electron";
import { isPlace, type OpeningPlace, openingPlace, type WindowPlace } from "./place.ts";

const placeFile = (): string => join(app.getPath("userData"), "window-place.json");

/** Where the window opens, as it was closed. Asked after Electron is ready: before, nobody knows the displays. */
export function keptPlace(): OpeningPlace {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return openingPlace(
    readPlace(),
    [primary, ...others].map(({ workArea }) => workArea),
  );
}

/** Remembers where the window is when it closes. A place that cannot be written costs nothing but the place. */
export function keepPlace(window: BrowserWindow): void {
  window.on("close", () => {
    const place: WindowPlace = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(placeFile(), JSON.stringify(place), { mode: 0o600 });
    } catch {
      // The next start opens it in the middle.
    }
  });
}

/** null: there is none, or none that can be read. */
function readPlace(): WindowPlace | null {
  try {
    const read: unknown = JSON.parse(readFileSync(placeFile(), "utf8"));
    return isPlace(read) ? read : null;
  } catch {
    return null;
  }
}
