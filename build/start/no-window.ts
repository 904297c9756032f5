import { text } from "./text.ts";

/** What of the machine decides whether a window can be shown. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** undefined on Windows. */
  readonly userId: number | undefined;
};

export function hasDisplay({ platform, environment }: Pick<Surroundings, "platform" | "environment">): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = environment;
  return platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * Why Electron cannot show a window here, as a sentence, or null. Chromium refuses to run as root unless its
 * sandbox is off; a tool that reads untrusted files and holds keys keeps its sandbox, so root gets the browser page.
 */
export function noWindow(surroundings: Surroundings): string | null {
  if (!hasDisplay(surroundings)) return text.why.noScreen;
  if (surroundings.platform === "linux" && surroundings.userId === 0) return text.why.root;
  return null;
}
