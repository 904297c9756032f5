import { beforeEach, expect, it, vi } from "vitest";
import * as electron from "../electron.double.ts";
import { electronWindow } from "./electron-window.ts";

beforeEach(() => electron.resetElectron());

it("drags a file with the icon that the system has for it, and nothing without a window", async () => {
  const window = electron.BrowserWindow({});
  const setMenu = vi.fn();
  await electronWindow(() => window as never, setMenu).drag("/out/fe01.pfx");
  expect(window.webContents.startDrag).toHaveBeenCalledExactlyOnceWith({
    file: "/out/fe01.pfx",
    icon: "icon of /out/fe01.pfx",
  });
  await expect(electronWindow(() => undefined, setMenu).drag("/out/fe01.pfx")).resolves.toBeUndefined();
});
