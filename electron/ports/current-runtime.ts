import { release, type, version } from "node:os";
import type { Runtime } from "#shared/api/schemas/app.ts";

/** The programs and the computer that this process runs on. Only on Windows `os.version()` says more: the edition. */
export function currentRuntime(): Runtime {
  const { node, electron = null, chrome = null } = process.versions as Partial<Record<string, string>>;
  return {
    node: node ?? "",
    electron,
    chromium: chrome,
    operatingSystem: process.platform === "win32" ? `${version()} (${release()})` : `${type()} ${release()}`,
    architecture: process.arch,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
  };
}
