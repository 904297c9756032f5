import { join } from "node:path";

/** The name that electron-builder gives a platform. */
export type PackagedPlatform = "linux" | "win32" | "darwin";

/** The program (on a Mac: the app) in a packed folder. */
export function programOf(folder: string, platform: string): string {
  if (platform === "win32") return join(folder, "KeySpec.exe");
  return join(folder, platform === "darwin" ? "KeySpec.app" : "keyspec");
}

/** Where the application's archive is in a packed folder. */
export function archiveOf(folder: string, platform: PackagedPlatform): string {
  return join(resourcesOf(folder, platform), "app.asar");
}

/** Where what lies beside the archive is in a packed folder. */
export function resourcesOf(folder: string, platform: PackagedPlatform): string {
  return join(folder, platform === "darwin" ? join("KeySpec.app", "Contents", "Resources") : "resources");
}
