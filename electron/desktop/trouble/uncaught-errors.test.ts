import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import * as electron from "../electron.double.ts";
import { uncaughtErrors } from "./uncaught-errors.ts";

let end: () => void = () => undefined;
let others: readonly NodeJS.UncaughtExceptionListener[] = [];
const write = vi.spyOn(process.stderr, "write");

beforeEach(() => {
  vi.useFakeTimers();
  electron.resetElectron();
  electron.app.becomeReady();
  write.mockReturnValue(true);
  // Vitest's own would make a failure of each.
  others = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  end = uncaughtErrors();
});
afterEach(() => {
  end();
  for (const other of others) process.on("uncaughtException", other);
  vi.useRealTimers();
});

function answerWith(response: number) {
  electron.dialog.showMessageBox.mockImplementation(async () => ({ response, checkboxChecked: false }));
}

async function fail(message: string): Promise<void> {
  process.emit("uncaughtException", new Error(message));
  await vi.advanceTimersByTimeAsync(0);
}

const shown = () =>
  electron.dialog.showMessageBox.mock.calls.map(
    ([options]) => options as { readonly message: string; readonly detail: string; readonly buttons: string[] },
  );

describe("an error that nobody caught", () => {
  it("is shown without secrets, and KeySpec goes on", async () => {
    answerWith(0);
    await fail("no such thing, password=hunter2");
    expect(shown()[0]?.buttons).toEqual(["Go on", "End KeySpec"]);
    expect(shown()[0]?.detail).toContain("Error: no such thing, password=[secret]\n");
    expect(shown()[0]?.detail).not.toContain("at fail");
    expect(electron.app.quit).not.toHaveBeenCalled();
    expect(write).toHaveBeenCalledWith(expect.stringContaining("no such thing"));
  });

  it("ends KeySpec where the person says so", async () => {
    answerWith(1);
    const window = electron.BrowserWindow({});
    await fail("once");
    expect(window.destroy).toHaveBeenCalledOnce();
    expect(electron.app.quit).toHaveBeenCalledOnce();
  });

  it("ends KeySpec when it comes again within a minute, whatever is answered", async () => {
    answerWith(0);
    await fail("once");
    await vi.advanceTimersByTimeAsync(59_000);
    await fail("twice");
    expect(shown()[1]).toMatchObject({
      message: "KeySpec met a fault of its own again, and ends.",
      buttons: ["End KeySpec"],
    });
    expect(electron.app.quit).toHaveBeenCalledOnce();
  });

  it("is asked about again after a minute", async () => {
    answerWith(0);
    await fail("once");
    await vi.advanceTimersByTimeAsync(60_000);
    await fail("later");
    expect(shown().map(({ buttons }) => buttons.length)).toEqual([2, 2]);
    expect(electron.app.quit).not.toHaveBeenCalled();
  });

  it("is one question, however many come: the others stand in the log", async () => {
    electron.dialog.showMessageBox.mockReturnValue(new Promise(() => undefined));
    for (const message of ["one", "two", "three"]) await fail(message);
    expect(shown()).toHaveLength(1);
    expect(write).toHaveBeenCalledWith(expect.stringContaining("three"));
  });

  it("is taken from promises too", async () => {
    answerWith(0);
    process.emit("unhandledRejection", "no reason", Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()[0]?.detail).toContain("no reason");
  });

  it("is not what a closed terminal says", async () => {
    process.stderr.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()).toEqual([]);
  });

  it("says what KeySpec says on purpose with its advice, and without the name of a class", async () => {
    answerWith(0);
    process.emit("uncaughtException", fileErrors.notFound({ path: "/srv/x" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()[0]?.detail).toMatch(/^There is no file \/srv\/x\. Check its name and folder\.\n/);
  });

  it("ends a KeySpec that has no window yet, and says why", async () => {
    electron.resetElectron();
    await fail("too soon");
    expect(shown()).toEqual([]);
    expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      "KeySpec could not start",
      expect.stringContaining("Error: too soon"),
    );
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });
});
