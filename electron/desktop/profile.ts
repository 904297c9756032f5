import { mkdirSync } from "node:fs";
import { app } from "electron";

/**
 * Puts Electron's own files beside KeySpec's data, before anything is written. The lock of the single instance lies there
 * too: one KeySpec per data folder, which is what the lock protects.
 *
 * @param folder absolute path; made where it does not exist, for this user only
 */
export function profile(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath("userData", folder);
}
