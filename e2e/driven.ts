import type { Desktop } from "./driver/launch-desktop.ts";
import { type App, test } from "./fixtures.ts";

/** The driver of a window, for tests that need its side of a dialog; with the real Electron they are skipped. */
export function driven({ desktop }: App): Desktop {
  test.skip(desktop === null, "The real Electron answers its dialogs itself.");
  if (desktop === null) throw new Error("A skipped test goes no further.");
  return desktop;
}
