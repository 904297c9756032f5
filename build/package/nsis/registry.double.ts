/**
 * Runs what an NSIS script does to the registry, as far as our include script goes: macros, defines, If and EndIf, and the commands of the
 * registry. There is no Windows where KeySpec is tested, so this says what installing and uninstalling leave behind. Throws at a line that
 * it does not know.
 *
 * @see https://nsis.sourceforge.io/Docs/Chapter4.html
 */
export type Registry = Map<string, Map<string, string>>;

type Line = readonly string[];
type Script = { readonly macros: ReadonlyMap<string, { names: readonly string[]; body: readonly Line[] }> };

const define = /\$\{(\w+)\}/g;

/** Reads the macros and defines of a script. */
export function readScript(source: string, defines: Readonly<Record<string, string>>): Script {
  const known = new Map(Object.entries(defines));
  const macros = new Map<string, { names: readonly string[]; body: Line[] }>();
  let open: { names: readonly string[]; body: Line[] } | null = null;
  for (const line of source.split("\n").map(wordsOf)) {
    const [command = "", name = "", ...rest] = line;
    if (command === "") continue;
    if (command === "!macro") {
      open = { names: rest, body: [] };
      macros.set(name, open);
    } else if (command === "!macroend") open = null;
    else if (open !== null) open.body.push(line.map((word) => fill(word, known)));
    else if (command === "!define") known.set(name, rest[0] ?? "");
    else throw new SyntaxError(`${line.join(" ")}: not expected outside a macro.`);
  }
  if (open !== null) throw new SyntaxError("A macro has no end.");
  return { macros };
}

/** Words of a line; quotes of three kinds hold one together, and a semicolon begins a comment. */
function wordsOf(line: string): Line {
  const words = [...line.matchAll(/\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|(;.*)|([^\s"'`]+))/g)];
  return words.flatMap(([, double, single, back, comment, bare]) =>
    comment === undefined ? [double ?? single ?? back ?? bare ?? ""] : [],
  );
}

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(define, (whole, name: string) => values.get(name) ?? whole);
}

/** Runs a macro without parameters on a registry, which it changes. */
export function runMacro(script: Script, name: string, registry: Registry): void {
  const variables = new Map<string, string>();
  insert(script, name, [], { registry, variables, skipping: 0 });
}

type State = { readonly registry: Registry; readonly variables: Map<string, string>; skipping: number };

function insert(script: Script, name: string, values: Line, state: State): void {
  const macro = script.macros.get(name);
  if (macro === undefined || macro.names.length !== values.length) throw new SyntaxError(`${name} is no such macro.`);
  const bound = new Map(macro.names.map((parameter, index) => [parameter, values[index] ?? ""]));
  for (const line of macro.body)
    run(
      script,
      line.map((word) => fill(word, bound)),
      state,
    );
}

function run(script: Script, line: Line, state: State): void {
  const [command = "", ...words] = line;
  if (/^\$\{EndIf\}$/.test(command)) state.skipping = Math.max(0, state.skipping - 1);
  else if (/^\$\{If\}$/.test(command)) state.skipping += state.skipping > 0 || !holds(words, state) ? 1 : 0;
  else if (state.skipping > 0) return;
  else if (command === "!insertmacro") insert(script, words[0] ?? "", words.slice(1), state);
  else registryCommand(command, words, state);
}

function holds([left = "", operator, right = ""]: Line, { variables }: State): boolean {
  if (operator !== "==") throw new SyntaxError(`${operator} is not known.`);
  const value = (text: string) => text.replace(/\$R\d/g, (name) => variables.get(name) ?? "");
  // NSIS compares texts without regard to case.
  return value(left).toLowerCase() === value(right).toLowerCase();
}

/** What a command does with the registry; SHELL_CONTEXT, its first word after switches, is left out. */
const commands: Readonly<Record<string, (words: Line, state: State) => unknown>> = {
  WriteRegStr: ([key = "", name = "", value = ""], { registry }) => addTo(registry, key).set(name, value),
  WriteRegNone: ([key = "", name = ""], { registry }) => addTo(registry, key).set(name, ""),
  DeleteRegValue: ([key = "", name = ""], { registry }) => registry.get(key)?.delete(name),
  DeleteRegKey: ([key = ""], { registry }) => removeBelow(registry, key),
  // As NSIS 3.0 does: it looks at subkeys and not at values.
  "DeleteRegKey /ifempty": ([key = ""], { registry }) => hasSubkeys(registry, key) || registry.delete(key),
};

/** Commands that put what they read into a variable, their first word. */
const readings: Readonly<Record<string, (words: Line, registry: Registry) => string | undefined>> = {
  EnumRegValue: ([key = "", index], registry) => [...(registry.get(key)?.keys() ?? [])][Number(index)],
  ReadRegStr: ([key = "", name = ""], registry) => registry.get(key)?.get(name),
};

const withoutRegistry = ["Push", "Pop", "System::Call"];

function registryCommand(command: string, words: Line, state: State): void {
  if (withoutRegistry.includes(command)) return;
  const [first = "", ...rest] = words;
  const reading = readings[command];
  if (reading !== undefined) {
    state.variables.set(first, reading(inContext(rest), state.registry) ?? "");
    return;
  }
  const change = commands[first.startsWith("/") ? `${command} ${first}` : command];
  if (change === undefined) throw new SyntaxError(`${command} is not known.`);
  change(inContext(first.startsWith("/") ? rest : words), state);
}

/** Everything must be read from and written to the part of the registry that was chosen in the installer. */
function inContext([root, ...words]: Line): Line {
  if (root !== "SHELL_CONTEXT") throw new SyntaxError(`${root} is not the part of the registry that was chosen.`);
  return words;
}

/** Makes a key with those above it. */
function addTo(registry: Registry, key: string): Map<string, string> {
  const parts = key.split("\\");
  for (const index of parts.keys()) {
    const above = parts.slice(0, index + 1).join("\\");
    if (!registry.has(above)) registry.set(above, new Map());
  }
  return registry.get(key) ?? new Map();
}

function removeBelow(registry: Registry, key: string): void {
  for (const name of [...registry.keys()]) if (name === key || name.startsWith(`${key}\\`)) registry.delete(name);
}

function hasSubkeys(registry: Registry, key: string): boolean {
  return [...registry.keys()].some((name) => name.startsWith(`${key}\\`));
}
