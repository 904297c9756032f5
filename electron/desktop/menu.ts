import { app, Menu, type MenuItemConstructorOptions } from "electron";

const helpMenu: MenuItemConstructorOptions = {
  role: "help",
  label: "Help",
  submenu: [{ role: "about", label: "About KeySpec" }],
};

/** Windows and Linux; a Mac has the menu with the app's name instead. */
const fileMenu: MenuItemConstructorOptions = { label: "File", submenu: [{ role: "quit" }] };

/** Reload and the developer tools are for development; in a release a reload would throw away a half-filled wizard. */
const developmentMenu: MenuItemConstructorOptions = {
  label: "View",
  submenu: [{ role: "reload" }, { role: "toggleDevTools" }],
};

/**
 * The menu, made of Electron's roles, so that every platform shows its own words and keys.
 *
 * @param options `isRelease`: packaged build; `isMac`: About and Quit stand in the menu with the app's name
 */
export function menuTemplate({
  isRelease,
  isMac,
}: {
  readonly isRelease: boolean;
  readonly isMac: boolean;
}): MenuItemConstructorOptions[] {
  return [
    isMac ? { role: "appMenu" } : fileMenu,
    { role: "editMenu" },
    ...(isRelease ? [] : [developmentMenu]),
    { label: "Zoom", submenu: [{ role: "resetZoom" }, { role: "zoomIn" }, { role: "zoomOut" }] },
    { role: "windowMenu" },
    helpMenu,
  ];
}

/** Puts the menu up. */
export function menu(): void {
  app.setAboutPanelOptions({ applicationName: "KeySpec", applicationVersion: app.getVersion() });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ isRelease: app.isPackaged, isMac: process.platform === "darwin" })),
  );
}
