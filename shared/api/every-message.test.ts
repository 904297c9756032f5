import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const shared = resolve(import.meta.dirname, "..");

/** A call that makes texts known for messages; `localised` is for what shows its own words itself. */
const registers = /\b(?:messages|defineErrors|defineRule)(?:<[^(]*>)?\(/;
const imports = /^(?:import|export)\s(?!type\b)(?:[^"';]*?\sfrom\s)?"((?:\.|#shared\/)[^"]*)";/gm;

function modulesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|d)\.ts$|(?:^|[\\/])testing[\\/]/.test(name))
    .map((name) => join(folder, name));
}

function importedBy(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(imports)].map(([, path = ""]) =>
    path.startsWith("#shared/") ? join(shared, path.slice("#shared/".length)) : resolve(dirname(file), path),
  );
}

function reachableFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const next of importedBy(file)) reachableFrom(next, known);
  return known;
}

const isDefinition = (file: string): boolean =>
  !/text[\\/]localise|errors[\\/]define-errors|rules[\\/]define-rule/.test(file);

it("reaches every module of shared/ that makes texts of messages known", () => {
  const reached = reachableFrom(resolve(import.meta.dirname, "every-message.ts"));
  const registering = modulesOf(shared).filter(
    (file) => isDefinition(file) && registers.test(readFileSync(file, "utf8")),
  );
  expect(registering.length).toBeGreaterThan(3);
  const missing = registering.filter((file) => !reached.has(file)).map((file) => relative(shared, file));
  expect(missing, "import these in shared/api/every-message.ts").toEqual([]);
});
