import { resolve } from "node:path";

/** What rolldown tells of a module. */
type ModuleInfo = { readonly importedIds: readonly string[] };
type ChunkingContext = { getModuleInfo(id: string): ModuleInfo | null };

/** Parts of the hosts that are loaded as a whole: their first file, and what it imports statically. */
const parts = {
  start: "electron/cli/program.ts",
  inspect: "electron/cli/commands/inspect.ts",
  host: "electron/services/create-host.ts",
  calls: "shared/api/dispatch.ts",
  inspectCalls: "shared/api/areas/inspect.ts",
  inspectFiles: "electron/services/inspect/inspect-files.ts",
  tasks: "electron/tasks/tasks.ts",
  read: "electron/tasks/inspect/inspect-or-explain.ts",
} as const;

/**
 * Names the file that a module of the hosts goes into: one for each combination of the parts above that need it. Node takes most of a
 * millisecond to find and link a file, and rolldown alone would make a file for each combination of two dozen commands and tasks.
 *
 * @returns for `codeSplitting.groups`; null for a module that none of the parts needs
 */
export function nodeChunks(root: string): (id: string, context: ChunkingContext) => string | null {
  const commandLine = resolve(root, "electron/cli");
  const names = Object.keys(parts) as (keyof typeof parts)[];
  let closures: readonly (readonly [keyof typeof parts, ReadonlySet<string>])[] | null = null;
  return (id, context) => {
    closures ??= names.map((name) => [name, closureOf(resolve(root, parts[name]), context)]);
    const needing = closures.filter(([, closure]) => closure.has(id)).map(([name]) => name);
    const [only] = needing;
    if (only === undefined) return null;
    // What the command line shares with programs that have none goes beside its own code: a window would bring all of that along.
    const isShared = needing.length === 1 && parts[only].startsWith("electron/cli/") && !id.startsWith(commandLine);
    return isShared ? `${only}-shared` : needing.join("-");
  };
}

function closureOf(entry: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  // Grows while it is walked.
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
