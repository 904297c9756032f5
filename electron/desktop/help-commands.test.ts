import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { currentRuntime } from "#electron/ports/current-runtime.ts";
import type { ApiOutput } from "#shared/api/contract.ts";
import { noPolicy } from "#shared/policy/policy-of.ts";
import * as electron from "./electron.double.ts";
import { helpCommands } from "./help-commands.ts";
import { createLog } from "./log/create-log.ts";
import { keepReports, note } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-help-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As the real service answers, with folders that must not be told on. */
const about: ApiOutput<"app.about"> = {
  version: "0.9.0",
  host: "desktop",
  crypto: "native",
  runtime: currentRuntime(),
  outputFolder: { reference: "r", path: folder },
  dataFolder: folder,
  canChooseFolder: true,
  canOpenDialog: true,
  canWritePdf: true,
  canRevealFolder: true,
  canDragFiles: true,
  programCall: null,
  policy: noPolicy,
  keyStore: { available: true, problem: null },
};
const services = { "app.about": async () => about };

beforeEach(() => electron.resetElectron());

function detail(): string {
  const options = electron.dialog.showMessageBox.mock.calls[0]?.[0] as { readonly detail: string } | undefined;
  return options?.detail ?? "";
}

describe("the Help menu", () => {
  it("shows what KeySpec is, and copies it where somebody asks", async () => {
    const { showAbout } = helpCommands(services);
    showAbout();
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce());
    expect(detail()).toMatch(/^KeySpec\nVersion: 0\.9\.0\n/);
    expect(electron.clipboard.writeText).not.toHaveBeenCalled();

    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
    showAbout();
    await vi.waitFor(() => expect(electron.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(detail()));
  });

  it("copies the diagnosis, and shows what was copied: nobody's name, no server, no file", async () => {
    helpCommands(services).copyDiagnosis();
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce());
    const copied = electron.clipboard.writeText.mock.calls[0]?.[0] ?? "";
    expect(detail()).toContain(copied);
    expect(copied).toContain(`Node.js: ${process.versions.node}`);
    for (const name of [hostname(), homedir(), folder]) expect(copied).not.toContain(name);
  });

  it("shows the log in its folder", () => {
    const log = createLog(join(folder, "logs"));
    keepReports(log);
    helpCommands(services).showLogFile();
    expect(electron.shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(log.file());
  });

  it("has a file to show on a day that nothing was said on yet", () => {
    let now = "2026-11-27T23:59:00Z";
    const log = createLog(join(folder, "days"), () => new Date(now));
    keepReports(log);
    note("KeySpec was started.");
    now = "2026-11-28T00:01:00Z";
    helpCommands(services).showLogFile();
    expect(electron.shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(log.file());
    expect(existsSync(log.file())).toBe(true);
  });
});
