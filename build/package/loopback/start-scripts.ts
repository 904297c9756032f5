import { hostFlags } from "../../start/host-flags.ts";

/** The systems that npm brings a Node.js for. */
export type LoopbackPlatform = "linux" | "win32";

/** What the archive starts: `keyspec` takes commands, the other serves the page. */
const entries = { keyspec: "cli.mjs", "start-keyspec": "web.mjs" } as const;

/** A shell of Linux: finds its folder also through a link, and becomes Node, so that signals reach it. */
function unixScript(entry: string): string {
  return `#!/bin/sh
folder=$(dirname -- "$(readlink -f -- "$0")") || exit
exec "$folder/runtime/node" ${hostFlags.join(" ")} "$folder/out/node/${entry}" "$@"
`;
}

/** cmd.exe wants CR LF. `%~dp0` is the script's folder with a backslash at its end. */
function windowsScript(entry: string): string {
  return `@"%~dp0runtime\\node.exe" ${hostFlags.join(" ")} "%~dp0out\\node\\${entry}" %*\r\n`;
}

/** The scripts of an archive: their names, and what is in them. */
export function startScripts(platform: LoopbackPlatform): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) =>
      platform === "win32" ? [`${name}.cmd`, windowsScript(entry)] : [name, unixScript(entry)],
    ),
  );
}
