import { posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { limits } from "#shared/limits.ts";

export type Start = {
  /** As the system gave it: the program first. */
  readonly commandLine: readonly string[];
  /** Folder that relative names are meant in. */
  readonly workingDirectory: string;
  readonly platform: NodeJS.Platform;
  /** False: started as `electron FOLDER`, and the folder is no file to open. */
  readonly isPackaged: boolean;
};

/**
 * The files that a command line names, as absolute paths, each once; at most `limits.givenFiles`. Switches of Electron and Chromium (`--name`)
 * are no files; a file whose name begins with a hyphen is written as `./-name`. Linux desktops may give `file:` addresses (Desktop Entry
 * Specification, field code %U).
 */
export function filesOfArguments({ commandLine, workingDirectory, platform, isPackaged }: Start): readonly string[] {
  const { resolve } = platform === "win32" ? win32 : posix;
  const named = commandLine.slice(isPackaged ? 1 : 2).filter((text) => text !== "" && !text.startsWith("-"));
  const paths = named.flatMap((text) => {
    const name = text.startsWith("file:") ? pathOfAddress(text, platform) : text;
    return name === null ? [] : [resolve(workingDirectory, name)];
  });
  return [...new Set(paths)].slice(0, limits.givenFiles);
}

/** null: an address of another computer, or none at all. */
function pathOfAddress(address: string, platform: NodeJS.Platform): string | null {
  try {
    return fileURLToPath(address, { windows: platform === "win32" });
  } catch {
    return null;
  }
}
