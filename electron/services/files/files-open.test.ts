import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { DialogsPort } from "../../ports/types.ts";
import { createHost } from "../create-host.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-open-"));
  await writeFile(join(folder, "fe01.cer"), "a");
});
afterAll(() => rm(folder, { recursive: true }));

it("the dialog opens where files of that kind were chosen last, until the folders are forgotten", async () => {
  const dialogs = {
    openFiles: vi.fn<DialogsPort["openFiles"]>(async () => [join(folder, "fe01.cer")]),
    chooseFolder: vi.fn<DialogsPort["chooseFolder"]>(async () => join(folder, "out")),
  };
  const { services, close } = createHost({
    host: "desktop",
    workerUrl: new URL("../../jobs/worker.ts", import.meta.url),
    dataFolder: join(folder, "data"),
    outputFolder: folder,
    dialogs,
  });
  const open = (purpose: "certificate" | "bundle") => services["files.open"]({ purpose, multiple: false });
  await open("certificate");
  await open("certificate");
  await open("bundle");
  expect(dialogs.openFiles.mock.calls.map(([purpose, , startIn]) => [purpose, startIn])).toEqual([
    ["certificate", null],
    ["certificate", folder],
    ["bundle", null],
  ]);
  const chosen = await services["folder.choose"]({});
  await services["preferences.save"]({ folder: chosen.folder?.reference ?? "" });
  await services["folder.choose"]({});
  expect(dialogs.chooseFolder.mock.calls).toEqual([[null], [join(folder, "out")]]);

  dialogs.openFiles.mockResolvedValueOnce([]);
  await open("certificate");
  const kept = await services["preferences.read"]({});
  expect(kept.opened).toEqual([
    { purpose: "bundle", path: folder },
    { purpose: "certificate", path: folder },
  ]);
  expect(kept.folders.map(({ path }) => path)).toEqual([join(folder, "out")]);

  await services["preferences.save"]({ colorScheme: "dark" });
  await services["preferences.forgetFolders"]({});
  expect(await services["preferences.read"]({})).toEqual({ colorScheme: "dark", folders: [], opened: [] });
  await close();
});
