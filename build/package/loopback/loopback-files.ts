import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noticesFile } from "../../notices/notices-file.ts";
import { programs, unusedModules } from "../unused-modules.ts";
import { loopbackReadMe } from "./read-me.ts";
import { type LoopbackPlatform, startScripts } from "./start-scripts.ts";

export type LoopbackOptions = {
  /** Folder with package.json, LICENSE and out/. */
  readonly project: string;
  readonly platform: LoopbackPlatform;
  readonly version: string;
  /** The npm package with Node.js for the platform: `bin/node` or `bin/node.exe`, and LICENSE. */
  readonly runtime: string;
};

/** A file of the archive; programs may be run. */
export type LoopbackFile = { readonly content: Uint8Array; readonly isProgram: boolean };

const neverPacked = /\.map$|^compile-cache\//;

/**
 * What the loopback archive holds, by name with `/`: the page, the commands, their worker, and the Node.js that runs them. Nothing of Electron.
 *
 * @throws Error where the build or the Node.js of the platform is missing
 */
export function loopbackFiles({
  project,
  platform,
  version,
  runtime,
}: LoopbackOptions): ReadonlyMap<string, LoopbackFile> {
  const hosts = join(project, "out/node");
  const unused = new Set(unusedModules(hosts, programs.loopback));
  const node = platform === "win32" ? "node.exe" : "node";
  if (!existsSync(join(runtime, "bin", node)))
    throw new Error(`${runtime} holds no ${node}: run “npm ci” on ${platform}, without “--omit=optional”.`);
  const files = new Map<string, LoopbackFile>();
  const add = (name: string, content: Uint8Array | string, isProgram = false): void => {
    files.set(name, { content: typeof content === "string" ? Buffer.from(content) : content, isProgram });
  };
  for (const name of filesBelow(hosts)) if (!unused.has(name)) add(`out/node/${name}`, readFileSync(join(hosts, name)));
  const page = join(project, "out/renderer");
  for (const name of filesBelow(page)) add(`out/renderer/${name}`, readFileSync(join(page, name)));
  for (const [name, text] of Object.entries(startScripts(platform))) add(name, text, true);
  add(`runtime/${node}`, readFileSync(join(runtime, "bin", node)), true);
  add("runtime/LICENSE.txt", readFileSync(join(runtime, "LICENSE")));
  add("LICENSE.txt", readFileSync(join(project, "LICENSE")));
  add("THIRD-PARTY-NOTICES.txt", readFileSync(join(project, noticesFile)));
  add("README.txt", loopbackReadMe(platform, version));
  return files;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !neverPacked.test(name));
}
