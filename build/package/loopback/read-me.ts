import type { LoopbackPlatform } from "./start-scripts.ts";

const systems = {
  win32: "Windows 10, Windows Server 2016 or later",
  linux: "Linux with glibc 2.28 or later (Debian 10, RHEL 8, Ubuntu 20.04)",
} as const;

/** README.txt of the archive, in lines of its system. */
export function loopbackReadMe(platform: LoopbackPlatform, version: string): string {
  const [start, commands] = platform === "win32" ? ["start-keyspec", "keyspec"] : ["./start-keyspec", "./keyspec"];
  const text = `KeySpec ${version}: the page in your browser, and the commands

For computers where Electron may not run. Nothing is installed, and nothing runs as administrator. Node.js is in the folder "runtime".
It needs ${systems[platform]}. Lync servers on Windows Server 2008 R2 to 2012 R2 cannot run it: bring them
the files and commands that KeySpec writes.

1. Unpack it into a folder where others cannot write.
2. Start ${start}. It prints a link.
3. Open the link in a browser on this computer. It works once, for ten minutes, and for nobody on the network.
4. Ctrl+C ends it.

Commands for scripts: ${commands} help
`;
  return platform === "win32" ? text.replaceAll("\n", "\r\n") : text;
}
