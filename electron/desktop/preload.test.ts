import { beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "./channels.ts";
import * as electron from "./electron.double.ts";

type Exposed = {
  readonly call: (path: string, input: unknown) => Promise<unknown>;
  readonly on: (event: string, callback: (...values: unknown[]) => void) => () => void;
};

async function loadPreload(): Promise<Exposed> {
  vi.resetModules();
  vi.doMock("electron", () => electron);
  await import("./preload.ts");
  return electron.contextBridge.exposed.get("keyspecHost") as Exposed;
}

beforeEach(() => electron.resetElectron());

describe("what the page gets of the machine", () => {
  it("is one object of exactly two functions", async () => {
    const exposed = await loadPreload();
    expect([...electron.contextBridge.exposed.keys()]).toEqual(["keyspecHost"]);
    expect(Object.keys(exposed).sort()).toEqual(["call", "on"]);
    expect(Object.values(exposed).every((value) => typeof value === "function")).toBe(true);
  });

  it("sends a call on the one channel and brings the reply back", async () => {
    electron.ipcRenderer.invoke.mockResolvedValueOnce({ ok: true, value: 1 });
    const exposed = await loadPreload();
    expect(await exposed.call("app.about", {})).toEqual({ ok: true, value: 1 });
    expect(electron.ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith(channels.call, "app.about", {});
  });

  it("passes a job event on without Electron's event object", async () => {
    const exposed = await loadPreload();
    const callback = vi.fn();
    exposed.on("job", callback);
    electron.ipcRenderer.emit(channels.job, { sender: electron.ipcRenderer }, { jobId: "a" });
    expect(callback).toHaveBeenCalledExactlyOnceWith({ jobId: "a" });
  });

  it("stops listening when the page is told to stop, and gives nothing back", async () => {
    const exposed = await loadPreload();
    const callback = vi.fn();
    const stop = exposed.on("job", callback);
    expect(stop()).toBeUndefined();
    electron.ipcRenderer.emit(channels.job, {}, { jobId: "a" });
    expect(callback).not.toHaveBeenCalled();
  });

  it("knows no other event", async () => {
    const exposed = await loadPreload();
    expect(() => exposed.on("keyspec:call", () => {})).toThrow("KeySpec has no event");
    expect(electron.ipcRenderer.eventNames()).toEqual([]);
  });
});
