import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "../electron.double.ts";
import { childProcesses } from "./child-processes.ts";
import { keepMinidumps, removeOldMinidumps } from "./minidumps.ts";

let folder = "";
beforeEach(() => {
  electron.resetElectron();
  folder = mkdtempSync(join(tmpdir(), "keyspec-dumps-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("minidumps", () => {
  it("are kept on this computer, also from the system's own handler", () => {
    keepMinidumps();
    expect(electron.crashReporter.start).toHaveBeenCalledExactlyOnceWith({
      uploadToServer: false,
      ignoreSystemCrashHandler: true,
    });
  });

  it("go after 14 days, and what the crash handler needs stays", () => {
    electron.app.setPath("crashDumps", folder);
    mkdirSync(join(folder, "completed"));
    const day = new Date("2026-01-01T00:00:00Z");
    for (const name of ["completed/a.dmp", "completed/a.meta", "settings.dat"]) {
      writeFileSync(join(folder, name), "");
      utimesSync(join(folder, name), day, day);
    }
    removeOldMinidumps(Date.parse("2026-01-16T00:00:00Z"));
    expect(
      ["completed/a.dmp", "completed/a.meta", "settings.dat"].map((name) => existsSync(join(folder, name))),
    ).toEqual([false, false, true]);
  });
});

describe("processes of Chromium", () => {
  it("are reported when they end as they should not", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    childProcesses();
    const ended = (reason: string) =>
      electron.app.emit("child-process-gone", {}, { type: "Utility", name: "Network Service", reason, exitCode: 9 });
    ended("clean-exit");
    expect(write).not.toHaveBeenCalled();
    ended("crashed");
    expect(write).toHaveBeenCalledExactlyOnceWith(
      "A process of Chromium ended: Network Service, crashed (exit code 9).\n",
    );
    write.mockRestore();
  });
});
