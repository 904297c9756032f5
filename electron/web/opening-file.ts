import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { makeFolder } from "../ports/make-folder.ts";

/** Browsers from a snap cannot read hidden files and folders of the home folder (https://snapcraft.io/docs/home-interface), so the file stands in the home folder itself where the data folder is hidden. */
export function openingFolder(dataFolder: string, home: string = homedir()): string {
  return dataFolder.split(sep).some((name) => name.startsWith(".")) ? home : dataFolder;
}

/**
 * Writes the file that a browser is started with instead of the link, because everybody on the computer can read the arguments of a
 * program. Only its owner can read the file; it posts the token to the host, so the token comes into no address either.
 *
 * @returns its path
 */
export async function writeOpeningFile(folder: string, origin: string, token: string): Promise<string> {
  await makeFolder(folder);
  const path = join(folder, `keyspec-open-${randomBytes(8).toString("hex")}.html`);
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>KeySpec</title></head><body><form method="post" action="${origin}/open"><input type="hidden" name="token" value="${token}"><button>KeySpec</button></form><script>document.forms[0].submit();</script></body></html>`,
    );
  } finally {
    await handle.close();
  }
  return path;
}

/** Takes the file away again; never fails. */
export async function removeOpeningFile(path: string): Promise<void> {
  await rm(path, { force: true, maxRetries: 5 }).catch(() => undefined);
}
