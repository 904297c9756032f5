import { app, crashReporter } from "electron";
import { removeOld } from "../log/remove-old.ts";

/**
 * Keeps a minidump of each process of KeySpec that crashes, in its own profile folder and nowhere else: none is sent, also not by the handler of
 * the operating system. Called when the profile is known and before Electron is ready, so that no process is missed.
 *
 * @see https://www.electronjs.org/docs/latest/api/crash-reporter
 */
export function keepMinidumps(): void {
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: true });
}

/**
 * Deletes the minidumps of more than 14 days: they hold parts of the memory.
 *
 * @param now milliseconds since 1970
 */
export function removeOldMinidumps(now: number): void {
  removeOld(app.getPath("crashDumps"), (name) => /\.(dmp|meta)$/.test(name), now);
}
