import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Services } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { channels } from "./channels.ts";
import * as electron from "./electron.double.ts";
import { serveCalls } from "./ipc.ts";

const ownFrame = { url: "app://keyspec/index.html#/convert", parent: null };
const event = { senderFrame: ownFrame };

function serve(services: Partial<Services>) {
  const listeners = new Set<JobListener>();
  const subscribe = (listener: JobListener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const windows = [electron.BrowserWindow({}), electron.BrowserWindow({})];
  const end = serveCalls({ services: services as Services, subscribe }, () => windows as never);
  return {
    end,
    windows,
    publish: (job: Parameters<JobListener>[0]) => [...listeners].map((listener) => listener(job)),
  };
}

beforeEach(() => {
  electron.resetElectron();
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

describe("the calls of the page", () => {
  it("answers a call of the contract with its value", async () => {
    serve({ "job.cancel": async ({ jobId }) => ({ cancelled: jobId === "a" }) });
    expect(await electron.ipcMain.deliver(channels.call, event, "job.cancel", { jobId: "a" })).toEqual({
      ok: true,
      value: { cancelled: true },
    });
  });

  it("listens on one channel only", () => {
    serve({});
    expect(electron.ipcMain.handle.mock.calls.map(([channel]) => channel)).toEqual([channels.call]);
  });

  it("answers an expected failure with data", async () => {
    serve({
      "pending.list": async () => {
        throw new AppError("PENDING_DAMAGED", literal("The pending request is damaged."));
      },
    });
    expect(await electron.ipcMain.deliver(channels.call, event, "pending.list", {})).toEqual({
      ok: false,
      error: { code: "PENDING_DAMAGED", message: literal("The pending request is damaged.") },
    });
  });

  it("tells the terminal, not the page, about a fault of its own", async () => {
    serve({
      "pending.list": async () => {
        throw new TypeError("secret detail");
      },
    });
    const reply = await electron.ipcMain.deliver(channels.call, event, "pending.list", {});
    expect(reply).toMatchObject({ ok: false, error: { code: "INTERNAL" } });
    expect(JSON.stringify(reply)).not.toContain("secret detail");
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining("secret detail"));
  });

  it("answers an unknown path and a path that is not text with data", async () => {
    serve({});
    for (const path of ["no.such", undefined, { toString: () => "job.cancel" }]) {
      expect(await electron.ipcMain.deliver(channels.call, event, path, {})).toMatchObject({
        ok: false,
        error: { code: "API_UNKNOWN_PATH" },
      });
    }
  });

  it.each([
    ["a frame that is gone", null],
    ["a frame inside the page", { url: "app://keyspec/index.html", parent: ownFrame }],
    ["another site", { url: "https://keyspec.example/", parent: null }],
    ["a host that begins like ours", { url: "app://keyspec.example/", parent: null }],
    ["our name as a user name", { url: "app://keyspec@example.com/", parent: null }],
    ["our host on another scheme", { url: "file://keyspec/index.html", parent: null }],
    ["a blank page", { url: "about:blank", parent: null }],
    ["no URL at all", { url: "", parent: null }],
  ])("refuses a message from %s before any service sees it", async (_title, senderFrame) => {
    const list = vi.fn(async () => ({ requests: [] }));
    serve({ "pending.list": list as unknown as Services["pending.list"] });
    await expect(electron.ipcMain.deliver(channels.call, { senderFrame }, "pending.list", {})).rejects.toThrow(
      "KeySpec refused this message.",
    );
    expect(list).not.toHaveBeenCalled();
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining("KeySpec refused a message"));
  });
});

describe("the events of jobs", () => {
  const job = { jobId: "a", label: "Reading", done: 1, total: 2 };

  it("go to every open window, on their own channel", () => {
    const { publish, windows } = serve({});
    publish(job);
    for (const window of windows) expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith(channels.job, job);
  });

  it("skip a window that is being destroyed", () => {
    const { publish, windows } = serve({});
    windows[0]?.isDestroyed.mockReturnValue(true);
    publish(job);
    expect(windows.map((window) => window.webContents.send.mock.calls.length)).toEqual([0, 1]);
  });

  it("end when they are told to", () => {
    const { publish, windows, end } = serve({});
    end();
    publish(job);
    expect(windows[0]?.webContents.send).not.toHaveBeenCalled();
  });
});
