import { beforeEach, describe, expect, it } from "vitest";
import * as electron from "../electron.double.ts";
import { electronDialogs } from "./electron-dialogs.ts";
import { electronOpener } from "./electron-opener.ts";

const closed = { canceled: true, filePaths: [] };
const chosen = (...filePaths: string[]) => ({ canceled: false, filePaths });

beforeEach(() => electron.resetElectron());

describe("the system's dialogs", () => {
  it("hand the chosen files to the host", async () => {
    electron.dialog.showOpenDialog.mockResolvedValueOnce(chosen("/a.pfx", "/b.pfx"));
    expect(await electronDialogs(() => undefined).openFiles("bundle", true, null)).toEqual(["/a.pfx", "/b.pfx"]);
    const [options] = electron.dialog.showOpenDialog.mock.calls[0] ?? [];
    expect(options).toMatchObject({
      properties: ["openFile", "multiSelections"],
      filters: [{ extensions: ["pfx", "p12"] }, { extensions: ["*"] }],
    });
  });

  it("let one file be chosen where one is asked for", async () => {
    await electronDialogs(() => undefined).openFiles("any", false, null);
    expect(electron.dialog.showOpenDialog.mock.calls[0]?.[0]).toMatchObject({ properties: ["openFile"] });
  });

  it("begin in the folder that they are given", async () => {
    await electronDialogs(() => undefined).openFiles("any", true, "/certificates");
    await electronDialogs(() => undefined).chooseFolder("/results");
    expect(electron.dialog.showOpenDialog.mock.calls.map(([options]) => options)).toMatchObject([
      { defaultPath: "/certificates" },
      { defaultPath: "/results" },
    ]);
  });

  it("give nothing when they are closed, even if paths come with it", async () => {
    electron.dialog.showOpenDialog.mockResolvedValue(closed);
    expect(await electronDialogs(() => undefined).openFiles("any", true, null)).toEqual([]);
    expect(await electronDialogs(() => undefined).chooseFolder(null)).toBeNull();
  });

  it("belong to the window, so that it waits for them", async () => {
    electron.dialog.showOpenDialog.mockResolvedValueOnce(chosen("/out"));
    const window = electron.BrowserWindow({});
    expect(await electronDialogs(() => window as never).chooseFolder(null)).toBe("/out");
    const [parent, options] = electron.dialog.showOpenDialog.mock.calls[0] ?? [];
    expect(parent).toBe(window);
    expect(options).toEqual({ properties: ["openDirectory", "createDirectory"] });
  });
});

describe("the file manager", () => {
  it("shows a file and does not open it", async () => {
    await electronOpener.reveal("/out/a.pfx");
    expect(electron.shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith("/out/a.pfx");
  });
});
