import { app, Menu, type MenuItemConstructorOptions } from "electron";
import type { ShellEvent } from "#shared/api/shell-events.ts";
import { type Page, pageTitles, referencePages } from "#shared/present/pages.ts";
import { pageKeys, windowKeys } from "#shared/present/shortcuts.ts";
import { localised } from "#shared/text/localise.ts";
import type { HelpCommands } from "./help-commands.ts";
import { roleItems } from "./role-items.ts";

const text = localised("desktop.menu", {
  file: "&File",
  newRequest: "&New request",
  open: "&Open…",
  saveReport: "&Save report",
  print: "&Print…",
  go: "&Go",
  edit: "&Edit",
  view: "View",
  zoom: "&Zoom",
  window: "&Window",
  help: "&Help",
  shortcuts: "&Keyboard shortcuts",
  copyDiagnosis: "&Copy diagnosis",
  showLog: "Open &log folder",
  newerVersion: "Check for a &newer version",
  about: "&About KeySpec",
});

export type MenuOptions = {
  /** Packaged build. */
  readonly isRelease: boolean;
  /** Quit stands in the menu with the app's name instead. */
  readonly isMac: boolean;
  /** Asks the page for something. */
  readonly tell: (event: ShellEvent) => void;
  readonly commands: HelpCommands;
  /** The page on screen has something to report. */
  readonly canSaveReport: boolean;
};

/** Reload and the developer tools are for development; in a release a reload would throw away a half-filled wizard. */
function developmentMenu(): MenuItemConstructorOptions {
  return { label: text.view, submenu: roleItems("reload", "toggleDevTools") };
}

function fileMenu({ isMac, tell, canSaveReport }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: text.file,
    submenu: [
      {
        label: text.newRequest,
        accelerator: windowKeys.newRequest,
        click: () => tell({ kind: "go", page: "request" }),
      },
      { label: text.open, accelerator: windowKeys.open, click: () => tell({ kind: "open" }) },
      { type: "separator" },
      {
        label: text.saveReport,
        accelerator: windowKeys.saveReport,
        enabled: canSaveReport,
        click: () => tell({ kind: "save-report" }),
      },
      { label: text.print, accelerator: windowKeys.print, click: () => tell({ kind: "print" }) },
      ...(isMac ? [] : roleItems(null, "quit")),
    ],
  };
}

/** Under the app's name, which macOS itself shows. */
function appMenu(): MenuItemConstructorOptions {
  const submenu = roleItems("about", null, "services", null, "hide", "hideOthers", "unhide", null, "quit");
  return { role: "appMenu", label: "KeySpec", submenu };
}

function pageItem(page: Page, { tell }: MenuOptions): MenuItemConstructorOptions {
  return { label: pageTitles[page], click: () => tell({ kind: "go", page }) };
}

/**
 * The menu: Electron's roles, so that every platform has its own keys, and what the page can do, in the page's words. No recent documents:
 * names of PFX files would stand in the task bar.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { isRelease, isMac, commands } = options;
  return [
    ...(isMac ? [appMenu()] : []),
    fileMenu(options),
    {
      role: "editMenu",
      label: text.edit,
      submenu: roleItems("undo", "redo", null, "cut", "copy", "paste", "delete", null, "selectAll"),
    },
    {
      label: text.go,
      submenu: pageKeys.map(({ page, keys }) => ({ ...pageItem(page, options), accelerator: keys })),
    },
    ...(isRelease ? [] : [developmentMenu()]),
    { label: text.zoom, submenu: roleItems("resetZoom", "zoomIn", "zoomOut") },
    {
      role: "windowMenu",
      label: text.window,
      submenu: isMac ? roleItems("minimize", "zoom", null, "front") : roleItems("minimize", "close"),
    },
    {
      role: "help",
      label: text.help,
      submenu: [
        { ...pageItem("help", options), accelerator: windowKeys.help },
        { label: text.shortcuts, click: () => options.tell({ kind: "shortcuts" }) },
        ...referencePages.map((page) => pageItem(page, options)),
        { type: "separator" },
        { label: text.copyDiagnosis, click: commands.copyDiagnosis },
        { label: text.showLog, click: commands.showLogFile },
        { type: "separator" },
        // Settings says whom it asks before it does.
        { label: text.newerVersion, click: () => options.tell({ kind: "go", page: "settings" }) },
        { label: text.about, click: commands.showAbout },
      ],
    },
  ];
}

/** Puts the menu up. */
export function menu(does: Pick<MenuOptions, "tell" | "commands" | "canSaveReport">): void {
  app.setAboutPanelOptions({ applicationName: "KeySpec", applicationVersion: app.getVersion() });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ isRelease: app.isPackaged, isMac: process.platform === "darwin", ...does })),
  );
}
