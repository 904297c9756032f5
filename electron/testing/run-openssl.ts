import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** True when OpenSSL 3 is on the path. Tests that make their files with it say so where it is missing. */
export function hasOpenssl(): boolean {
  try {
    return /^OpenSSL [3-9]/.test(execFileSync("openssl", ["version"], { encoding: "utf8", stdio: "pipe" }));
  } catch {
    process.stderr.write("OpenSSL 3 is not on the path: the tests that need its files are skipped.\n");
    return false;
  }
}

/** Runs `openssl` in a folder; resolves with what it printed on both streams, rejects with that when it fails. */
export async function runOpenssl(folder: string, parameters: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run("openssl", [...parameters], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}
