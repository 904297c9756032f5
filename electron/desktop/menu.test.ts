import type { MenuItemConstructorOptions } from "electron";
import { beforeEach, describe, expect, it } from "vitest";
import * as electron from "./electron.double.ts";
import { menu, menuTemplate } from "./menu.ts";

/** Every role of a menu, at any depth. */
function roles(items: readonly MenuItemConstructorOptions[]): readonly string[] {
  return items.flatMap((item) => [
    ...(item.role ? [item.role] : []),
    ...(Array.isArray(item.submenu) ? roles(item.submenu) : []),
  ]);
}

beforeEach(() => electron.resetElectron());

describe("the menu", () => {
  it.each([true, false])("offers neither reload nor developer tools in a release (Mac: %s)", (isMac) => {
    const offered = roles(menuTemplate({ isRelease: true, isMac }));
    expect(offered).not.toContain("reload");
    expect(offered).not.toContain("forceReload");
    expect(offered).not.toContain("toggleDevTools");
    expect(offered).not.toContain("viewMenu");
  });

  it("offers both in development", () => {
    expect(roles(menuTemplate({ isRelease: false, isMac: false }))).toEqual(
      expect.arrayContaining(["reload", "toggleDevTools"]),
    );
  });

  it("has editing and About everywhere, and a way to quit", () => {
    expect(roles(menuTemplate({ isRelease: true, isMac: false }))).toEqual(
      expect.arrayContaining(["editMenu", "about", "quit"]),
    );
    expect(roles(menuTemplate({ isRelease: true, isMac: true }))).toEqual(
      expect.arrayContaining(["editMenu", "about", "appMenu"]),
    );
  });

  it("is a release menu where the app is packaged", () => {
    menu();
    const [template] = electron.Menu.setApplicationMenu.mock.calls[0] ?? [];
    expect(roles(template as MenuItemConstructorOptions[])).not.toContain("reload");
  });
});
