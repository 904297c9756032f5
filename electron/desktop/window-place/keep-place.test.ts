import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as electron from "../electron.double.ts";
import { keepPlace, keptPlace } from "./keep-place.ts";

let profile = "";
beforeEach(() => {
  electron.resetElectron();
  profile = mkdtempSync(join(tmpdir(), "keyspec-place-"));
  electron.app.setPath("userData", profile);
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

const usual = { width: 1180, height: 820, isMaximized: false };

describe("the place of the window", () => {
  it("is the same at the next start, maximised or not", () => {
    for (const isMaximized of [true, false]) {
      const window = electron.BrowserWindow({});
      window.getNormalBounds.mockReturnValueOnce({ x: 300, y: 40, width: 900, height: 700 });
      window.isMaximized.mockReturnValueOnce(isMaximized);
      keepPlace(window as never);
      window.emit("close");
      expect(keptPlace()).toEqual({ x: 300, y: 40, width: 900, height: 700, isMaximized });
    }
  });

  it("prefers the primary display, whatever order the system tells them in", () => {
    const second = { id: 2, workArea: { x: 1920, y: 0, width: 800, height: 600 } };
    electron.screen.getAllDisplays.mockReturnValueOnce([second, electron.screen.getPrimaryDisplay()]);
    expect(keptPlace()).toEqual(usual);
  });

  it.each([
    ["nothing", undefined],
    ["half of it", '{"x":1,'],
    ["another form", '{"x":1,"y":2}'],
    ["no object", "null"],
    ["no numbers", '{"x":"1","y":2,"width":900,"height":700,"isMaximized":false}'],
    ["numbers that are no places", '{"x":1e300,"y":2,"width":900,"height":700,"isMaximized":false}'],
  ])("is in the middle where the file has %s", (_title, content) => {
    if (content !== undefined) writeFileSync(join(profile, "window-place.json"), content);
    expect(keptPlace()).toEqual(usual);
  });

  it("is not worth a failure: the file cannot be written", () => {
    const window = electron.BrowserWindow({});
    keepPlace(window as never);
    electron.app.setPath("userData", join(profile, "gone"));
    expect(() => window.emit("close")).not.toThrow();
    expect(() => readFileSync(join(profile, "window-place.json"))).toThrow();
  });
});
