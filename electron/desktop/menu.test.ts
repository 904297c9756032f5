import type { MenuItemConstructorOptions } from "electron";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ShellEvent, shellEventSchema } from "#shared/api/shell-events.ts";
import { mainPages, referencePages } from "#shared/present/pages.ts";
import { setLocale } from "#shared/text/localise.ts";
import { pseudoLocale } from "#shared/text/pseudo-locale.ts";
import * as electron from "./electron.double.ts";
import { menu, menuTemplate } from "./menu.ts";

/** Every role of a menu, at any depth. */
function roles(items: readonly MenuItemConstructorOptions[]): readonly string[] {
  return items.flatMap((item) => [
    ...(item.role ? [item.role] : []),
    ...(Array.isArray(item.submenu) ? roles(item.submenu) : []),
  ]);
}

/** Every item that can be clicked or has a role, at any depth. */
function leaves(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? leaves(item.submenu) : [item]));
}

const tell = vi.fn<(event: ShellEvent) => void>();
const commands = {
  showAbout: vi.fn<() => void>(),
  copyDiagnosis: vi.fn<() => void>(),
  showLogFile: vi.fn<() => void>(),
};

beforeEach(() => {
  electron.resetElectron();
  tell.mockReset();
  for (const command of Object.values(commands)) command.mockReset();
});
afterEach(() => setLocale("en"));

describe("the menu", () => {
  it.each([true, false])("offers neither reload nor developer tools in a release (Mac: %s)", (isMac) => {
    const offered = roles(menuTemplate({ isRelease: true, isMac, tell, commands, canSaveReport: true }));
    expect(offered).not.toContain("reload");
    expect(offered).not.toContain("forceReload");
    expect(offered).not.toContain("toggleDevTools");
    expect(offered).not.toContain("viewMenu");
  });

  it("offers both in development", () => {
    expect(roles(menuTemplate({ isRelease: false, isMac: false, tell, commands, canSaveReport: true }))).toEqual(
      expect.arrayContaining(["reload", "toggleDevTools"]),
    );
  });

  it("has editing everywhere, and a way to quit", () => {
    expect(roles(menuTemplate({ isRelease: true, isMac: false, tell, commands, canSaveReport: true }))).toEqual(
      expect.arrayContaining(["editMenu", "quit"]),
    );
    expect(roles(menuTemplate({ isRelease: true, isMac: true, tell, commands, canSaveReport: true }))).toEqual(
      expect.arrayContaining(["editMenu", "appMenu"]),
    );
  });

  it.each([true, false])("gives every item a role or something to do, and no two the same keys (Mac: %s)", (isMac) => {
    const items = leaves(menuTemplate({ isRelease: true, isMac, tell, commands, canSaveReport: true }));
    const clickable = items.filter(({ type, role }) => type !== "separator" && role === undefined);
    for (const { label, click } of clickable) expect([label, typeof click]).toEqual([label, "function"]);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([true, false])(
    "is in the language that was chosen before it was put up, with its roles (Mac: %s)",
    (isMac) => {
      const everyLabel = (items: readonly MenuItemConstructorOptions[]): readonly string[] =>
        items.flatMap((item) => [
          ...(item.type === "separator" ? [] : [item.label ?? `unlabelled ${item.role}`]),
          ...(Array.isArray(item.submenu) ? everyLabel(item.submenu) : []),
        ]);
      const labels = () => everyLabel(menuTemplate({ isRelease: false, isMac, tell, commands, canSaveReport: true }));
      const english = labels();
      expect(english).toEqual(expect.arrayContaining(["View", "Undo"]));
      setLocale(pseudoLocale);
      expect(labels().filter((label) => english.includes(label) && label !== "KeySpec")).toEqual([]);
    },
  );

  it("asks the page for what an item says", () => {
    const items = leaves(menuTemplate({ isRelease: true, isMac: false, tell, commands, canSaveReport: true }));
    for (const item of items) item.click?.({} as never, undefined, {} as never);
    expect(tell.mock.calls.map(([event]) => shellEventSchema.parse(event))).toEqual([
      { kind: "go", page: "request" },
      { kind: "open" },
      { kind: "save-report" },
      { kind: "print" },
      ...mainPages.map((page) => ({ kind: "go", page })),
      { kind: "go", page: "help" },
      { kind: "shortcuts" },
      ...referencePages.map((page) => ({ kind: "go", page })),
      { kind: "go", page: "settings" },
    ]);
    for (const command of Object.values(commands)) expect(command).toHaveBeenCalledOnce();
  });

  it.each([true, false])("offers a report where the page on screen has one (%s)", (canSaveReport) => {
    const items = leaves(menuTemplate({ isRelease: true, isMac: false, tell, commands, canSaveReport }));
    expect(items.find(({ label }) => label === "&Save report")?.enabled).toBe(canSaveReport);
  });

  it("is a release menu where the app is packaged", () => {
    menu({ tell, commands, canSaveReport: true });
    const [template] = electron.Menu.setApplicationMenu.mock.calls[0] ?? [];
    expect(roles(template as MenuItemConstructorOptions[])).not.toContain("reload");
  });
});
