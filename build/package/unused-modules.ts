import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseSync } from "vite";

/** Entries of the programs that may be packed, below out/node. */
export const programs = {
  desktop: ["desktop.mjs", "worker.mjs"],
  loopback: ["web.mjs", "cli.mjs", "worker.mjs"],
} as const;

/**
 * The modules of a build that none of the entries imports, statically or later.
 *
 * @param folder out/node
 * @param entries names of files in it
 * @returns paths relative to the folder, with `/`
 * @throws Error for an import of a file that is not there, or whose name is only known when it runs
 */
export function unusedModules(folder: string, entries: readonly string[]): readonly string[] {
  const used = new Set(entries.map((entry) => resolve(folder, entry)));
  // Grows while it is walked.
  for (const file of used) for (const imported of importsOf(file)) used.add(imported);
  return ["", "chunks"].flatMap((part) => modulesIn(folder, part)).filter((name) => !used.has(resolve(folder, name)));
}

function modulesIn(folder: string, part: string): readonly string[] {
  // A build of one file has no folder of parts.
  if (!existsSync(join(folder, part))) return [];
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith(".mjs"));
  return names.map((name) => (part === "" ? name : `${part}/${name}`));
}

/** Absolute paths of the files that a module imports; what Node and Electron bring is none. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  const names = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => literal(file, source.slice(start, end))),
  ];
  return names.filter((name) => name.startsWith(".")).map((name) => resolve(dirname(file), name));
}

function literal(file: string, expression: string): string {
  const [, name] = /^["'`]([^"'`$]+)["'`]$/.exec(expression) ?? [];
  if (name === undefined) throw new Error(`${file} imports ${expression}, which only a running program knows.`);
  return name;
}
