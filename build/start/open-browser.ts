import { spawn } from "node:child_process";
import { hasDisplay } from "./no-window.ts";

type Where = { readonly platform: NodeJS.Platform; readonly environment: NodeJS.ProcessEnv };

/**
 * The command that opens a page in the user's browser, or null where there is none to open. Everybody on the computer can read it.
 *
 * @param page path of a file, or an address without a secret
 */
export function browserCommand(
  page: string,
  { platform, environment }: Where,
): readonly [program: string, ...rest: string[]] | null {
  const { KEYSPEC_NO_BROWSER } = environment;
  if (KEYSPEC_NO_BROWSER === "1" || !hasDisplay({ platform, environment })) return null;
  // Not `cmd /c start`: cmd would read characters of it as its own.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", page];
  return platform === "darwin" ? ["open", page] : ["xdg-open", page];
}

/** Opens a page in the user's browser. Resolves with false where that is not possible; the caller then shows the link. */
export function openBrowser(page: string, where: Where): Promise<boolean> {
  const command = browserCommand(page, where);
  if (command === null) return Promise.resolve(false);
  const [program, ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
    child.unref();
  });
}
