import { mkdtempSync, rmSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createHost } from "#electron/services/create-host.ts";
import { workerUrl } from "#electron/testing/built-program.ts";
import * as electron from "./electron.double.ts";
import { helpCommands } from "./help-commands.ts";
import { createLog } from "./log/create-log.ts";
import { keepReports } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-help-"));
const host = createHost({ host: "desktop", workerUrl, dataFolder: join(folder, "data"), outputFolder: folder });
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => electron.resetElectron());

function detail(): string {
  const options = electron.dialog.showMessageBox.mock.calls[0]?.[0] as { readonly detail: string } | undefined;
  return options?.detail ?? "";
}

describe("the Help menu", () => {
  it("shows what KeySpec is, and copies it where somebody asks", async () => {
    const { showAbout } = helpCommands(host.services);
    showAbout();
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce());
    expect(detail()).toMatch(/^KeySpec\nVersion: \d/);
    expect(electron.clipboard.writeText).not.toHaveBeenCalled();

    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
    showAbout();
    await vi.waitFor(() => expect(electron.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(detail()));
  });

  it("copies the diagnosis, and shows what was copied: nobody's name, no server, no file", async () => {
    helpCommands(host.services).copyDiagnosis();
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce());
    const copied = electron.clipboard.writeText.mock.calls[0]?.[0] ?? "";
    expect(detail()).toContain(copied);
    expect(copied).toContain(`Node.js: ${process.versions.node}`);
    for (const name of [hostname(), homedir(), folder]) expect(copied).not.toContain(name);
  });

  it("shows the log in its folder", () => {
    const log = createLog(join(folder, "logs"));
    keepReports(log);
    helpCommands(host.services).showLogFile();
    expect(electron.shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(log.file());
  });
});
