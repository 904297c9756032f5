import type { MenuItemConstructorOptions } from "electron";
import { localised } from "#shared/text/localise.ts";

/** Electron labels its roles in English only (electron/lib/browser/api/menu-item-roles.ts); keys and what they do are its own. */
const text = localised("desktop.roles", {
  about: "About KeySpec",
  services: "Services",
  hide: "Hide KeySpec",
  hideOthers: "Hide Others",
  unhide: "Show All",
  quit: "Quit KeySpec",
  undo: "Undo",
  redo: "Redo",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  delete: "Delete",
  selectAll: "Select All",
  resetZoom: "Actual Size",
  zoomIn: "Zoom In",
  zoomOut: "Zoom Out",
  minimize: "Minimize",
  zoom: "Zoom",
  front: "Bring All to Front",
  close: "Close Window",
  reload: "Reload",
  toggleDevTools: "Developer Tools",
});

type Role = keyof typeof text;

/** Items that do what a role of Electron does, under the words of the language that was chosen; null is a line between them. */
export function roleItems(...roles: readonly (Role | null)[]): MenuItemConstructorOptions[] {
  return roles.map((role) => (role === null ? { type: "separator" } : { role, label: text[role] }));
}
