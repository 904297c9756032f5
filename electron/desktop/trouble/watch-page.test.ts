import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "../electron.double.ts";
import { watchPage } from "./watch-page.ts";

type Shown = { readonly message: string; readonly detail: string; readonly buttons: readonly string[] };

/** Open questions, each answered by its button or taken back. */
const open: ((button: string) => Promise<void>)[] = [];
const withdrawn = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  electron.resetElectron();
  open.length = 0;
  withdrawn.mockReset();
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  electron.dialog.showMessageBox.mockImplementation((...values) => {
    const options = values.at(-1) as Shown & { readonly cancelId: number; readonly signal: AbortSignal };
    return new Promise((resolve) => {
      const answer = (response: number) => resolve({ response, checkboxChecked: false });
      // Electron closes the box and resolves as if it had been cancelled.
      options.signal.addEventListener("abort", () => {
        withdrawn();
        answer(options.cancelId);
      });
      open.push(async (button) => {
        answer(options.buttons.indexOf(button));
        await vi.advanceTimersByTimeAsync(0);
      });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function watched() {
  const window = electron.BrowserWindow({});
  watchPage(window as never);
  const contents = window.webContents;
  return {
    window,
    contents,
    crash: (reason = "crashed") => contents.emit("render-process-gone", {}, { reason, exitCode: 5 }),
  };
}

const shown = (): readonly Shown[] => electron.dialog.showMessageBox.mock.calls.map((values) => values.at(-1) as Shown);

describe("a page that crashes", () => {
  it.each(["crashed", "killed", "oom", "abnormal-exit", "launch-failed", "integrity-failure"])(
    "says what is lost and is loaded again (%s)",
    async (reason) => {
      const { window, contents, crash } = watched();
      crash(reason);
      expect(window.show).toHaveBeenCalled();
      expect(shown()).toHaveLength(1);
      expect(shown()[0]?.detail).toContain("Lost is what you typed since the draft was last saved");
      expect(shown()[0]?.detail).toContain("Nothing was sent anywhere.");
      expect(contents.reload).not.toHaveBeenCalled();
      await open[0]?.("Load the page again");
      expect(contents.reload).toHaveBeenCalledOnce();
    },
  );

  it("ends where the person says so", async () => {
    const { window, contents, crash } = watched();
    crash();
    await open[0]?.("End KeySpec");
    expect(window.destroy).toHaveBeenCalledOnce();
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(contents.reload).not.toHaveBeenCalled();
  });

  it("ends after the second time within a minute, whatever is answered", async () => {
    const { contents, crash } = watched();
    crash();
    await open[0]?.("Load the page again");
    await vi.advanceTimersByTimeAsync(59_000);
    crash();
    expect(shown()[1]).toMatchObject({ buttons: ["End KeySpec"] });
    expect(shown()[1]?.message).toContain("again");
    await open[1]?.("End KeySpec");
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(contents.reload).toHaveBeenCalledOnce();
  });

  it("asks again where it worked for a minute in between", async () => {
    const { contents, crash } = watched();
    crash();
    await open[0]?.("Load the page again");
    await vi.advanceTimersByTimeAsync(60_000);
    crash();
    await open[1]?.("Load the page again");
    expect(contents.reload).toHaveBeenCalledTimes(2);
  });

  it("asks nothing when a page ends as it should, or with its window", () => {
    const { window, crash } = watched();
    crash("clean-exit");
    window.isDestroyed.mockReturnValue(true);
    crash();
    expect(shown()).toEqual([]);
  });
});

describe("a page that cannot be loaded", () => {
  const fail = (contents: ReturnType<typeof watched>["contents"], code = -6, isMainFrame = true) =>
    contents.emit("did-fail-load", {}, code, "ERR_FILE_NOT_FOUND", "app://keyspec/index.html?a", isMainFrame);

  it("shows the window that was hidden until then, says what happened, and is loaded as the person says", async () => {
    const { window, contents } = watched();
    fail(contents);
    expect(window.show).toHaveBeenCalledOnce();
    expect(shown()[0]).toMatchObject({
      message: "KeySpec could not show its page.",
      buttons: ["Load the page again", "End KeySpec"],
    });
    await open[0]?.("Load the page again");
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith("app://keyspec/index.html?a");
    fail(contents);
    await open[1]?.("End KeySpec");
    expect(electron.app.quit).toHaveBeenCalledOnce();
  });

  it("asks nothing of a load that another took the place of, of a frame, or with its window", () => {
    const { window, contents } = watched();
    fail(contents, -3);
    fail(contents, -6, false);
    window.isDestroyed.mockReturnValue(true);
    fail(contents);
    expect(shown()).toEqual([]);
  });
});

describe("a page that hangs", () => {
  it("is asked about after ten seconds, and waited for ten more", async () => {
    const { contents } = watched();
    contents.emit("unresponsive");
    await vi.advanceTimersByTimeAsync(9_999);
    expect(shown()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown()[0]).toMatchObject({ buttons: ["Wait", "Load the page again", "End KeySpec"] });
    await open[0]?.("Wait");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown()).toHaveLength(2);
  });

  it("that answers in time is not asked about", async () => {
    const { contents } = watched();
    contents.emit("unresponsive");
    await vi.advanceTimersByTimeAsync(5_000);
    contents.emit("responsive");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown()).toEqual([]);
  });

  it("that answers meanwhile closes the question, and nothing follows from that", async () => {
    const { contents } = watched();
    contents.emit("unresponsive");
    await vi.advanceTimersByTimeAsync(10_000);
    contents.emit("responsive");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(withdrawn).toHaveBeenCalledOnce();
    expect([shown().length, contents.reload.mock.calls, electron.app.quit.mock.calls]).toEqual([1, [], []]);
  });

  it("is stopped and loaded again, which is no crash", async () => {
    const { contents, crash } = watched();
    contents.emit("unresponsive");
    await vi.advanceTimersByTimeAsync(10_000);
    await open[0]?.("Load the page again");
    expect(contents.forcefullyCrashRenderer).toHaveBeenCalledBefore(contents.reload);
    crash("killed");
    contents.emit("did-finish-load");
    expect(shown()).toHaveLength(1);
    crash();
    expect(shown()).toHaveLength(2);
  });

  it("is forgotten with its window", async () => {
    const { window, contents } = watched();
    contents.emit("unresponsive");
    window.emit("closed");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown()).toEqual([]);
  });
});
