import { dirname } from "node:path";

export type RevealCommand = {
  readonly command: string;
  readonly parameters: readonly string[];
  /** Windows only: the parameters stand on the command line as they are. */
  readonly verbatim: boolean;
};

/**
 * The program that shows a folder, or a file in its folder; null where this computer can show none (Linux without a graphical session).
 * No shell is in between, so a name is never read as a command.
 */
export function revealCommand(
  path: string,
  isFolder: boolean,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): RevealCommand | null {
  if (platform === "win32") {
    // Explorer wants the quotes behind the comma, where Node's own quoting does not put them; no Windows path holds a quote.
    return { command: "explorer.exe", parameters: [isFolder ? `"${path}"` : `/select,"${path}"`], verbatim: true };
  }
  if (platform === "darwin") return { command: "open", parameters: isFolder ? [path] : ["-R", path], verbatim: false };
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = environment;
  if (!(x11 || wayland)) return null;
  return { command: "xdg-open", parameters: [isFolder ? path : dirname(path)], verbatim: false };
}
