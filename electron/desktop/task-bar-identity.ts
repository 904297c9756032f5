import { app } from "electron";
import { productIdentity } from "#shared/product-identity.ts";

/**
 * Windows groups windows in the task bar by this name, and pins, notifications and jump lists belong to it; the installers write the same into
 * their shortcuts. Must be set before the first window. Other systems have no such name.
 *
 * @see https://learn.microsoft.com/windows/win32/shell/appids
 */
export function taskBarIdentity(platform: NodeJS.Platform): void {
  if (platform === "win32") app.setAppUserModelId(productIdentity.appId);
}
