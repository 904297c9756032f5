import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quotedFor } from "#shared/guide/commands/quoted-for.ts";
import { checkoutCall } from "#shared/help/program-call.ts";

/** What cmd.exe and PowerShell both take as a command as it stands. */
const plainPath = /^[A-Za-z0-9_:\\.-]+$/;

/**
 * How the command line of this copy of KeySpec is called, from any folder where it can be:
 * - in the loopback archive by its own script (build/package/loopback/start-scripts.ts), quoted for cmd.exe or a shell of Linux;
 * - in a checkout by npm, from its folder;
 * - in an installed program not at all: null. Its Electron is not to run as Node.js (the fuse RunAsNode), and it brings no other.
 *
 * @param built folder of the built hosts, with a slash at its end
 */
export function findProgramCall(built: URL, platform: NodeJS.Platform = process.platform): string | null {
  const root = fileURLToPath(new URL("../../", built));
  if (/\.asar[\\/]$/.test(root)) return null;
  const isWindows = platform === "win32";
  const script = join(root, isWindows ? "keyspec.cmd" : "keyspec");
  const isArchive = existsSync(script) && existsSync(join(root, "runtime", isWindows ? "node.exe" : "node"));
  if (!isArchive) return checkoutCall;
  if (isWindows) return plainPath.test(script) ? script : quotedFor("command-prompt", script, "keyspec");
  return quotedFor("posix", script);
}
