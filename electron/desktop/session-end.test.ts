import { beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "./electron.double.ts";
import { sessionEnd } from "./session-end.ts";

beforeEach(() => electron.resetElectron());

function guarded(isBusy: boolean) {
  const window = electron.BrowserWindow({});
  const work = { isBusy: () => isBusy, keepDrafts: vi.fn<() => void>(), stop: vi.fn(async () => {}) };
  sessionEnd(window as never, work);
  const query = (...reasons: readonly string[]): boolean => {
    const event = { reasons, preventDefault: vi.fn<() => void>() };
    window.emit("query-session-end", event);
    return event.preventDefault.mock.calls.length === 0;
  };
  return { window, work, query };
}

describe("the end of a Windows session", () => {
  it.each([
    ["goes on where nothing runs", false, ["logoff"], true],
    ["waits while a job runs", true, ["logoff"], false],
    ["waits for a shutdown too", true, ["shutdown"], false],
    ["is not held where Windows cannot wait", true, ["logoff", "critical"], true],
  ])("%s, and what was typed is kept", (_title, isBusy, reasons, isAllowed) => {
    const { work, query } = guarded(isBusy);
    expect(query(...reasons)).toBe(isAllowed);
    expect(work.keepDrafts).toHaveBeenCalledOnce();
    // It may still be called off.
    expect(work.stop).not.toHaveBeenCalled();
  });

  it("stops what runs once it cannot be called off any more", () => {
    const { window, work } = guarded(true);
    window.emit("session-end", { reasons: ["logoff"] });
    expect(work.stop).toHaveBeenCalledOnce();
  });
});
