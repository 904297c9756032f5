import { beforeEach, describe, expect, it, vi } from "vitest";
import { closingQuestion } from "./closing-question.ts";
import * as electron from "./electron.double.ts";

beforeEach(() => electron.resetElectron());

describe("a window that closes while something would be lost", () => {
  it.each([
    ["stays open", 0, false],
    ["closes", 1, true],
  ])("asks, and %s as it is told", (_title, answer, closes) => {
    const window = electron.BrowserWindow({});
    closingQuestion(window as never);
    electron.dialog.showMessageBoxSync.mockReturnValueOnce(answer);
    const preventDefault = vi.fn();
    window.webContents.emit("will-prevent-unload", { preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(closes ? 1 : 0);
    expect(electron.dialog.showMessageBoxSync).toHaveBeenCalledExactlyOnceWith(
      window,
      expect.objectContaining({ buttons: ["Keep it open", "Close"], cancelId: 0, defaultId: 0 }),
    );
  });
});
