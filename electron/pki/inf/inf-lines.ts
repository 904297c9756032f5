import { limits } from "#shared/limits.ts";
import { textLines } from "../printed/text-lines.ts";

/** One "key = value" of an INF. */
export type InfEntry = { readonly key: string; readonly value: string };

/** What certreq stumbles over while it reads the lines; the rest is read all the same. */
export type InfFault =
  | { readonly kind: "open-quote"; readonly key: string }
  | { readonly kind: "unknown-string"; readonly key: string; readonly name: string }
  | { readonly kind: "separated"; readonly key: string };

/** Sections by lower-case name, `_continue_` lines joined, %strings% replaced. */
export type InfSections = {
  readonly sections: ReadonlyMap<string, readonly InfEntry[]>;
  readonly faults: readonly InfFault[];
};

type RawEntry = { readonly key: string; value: string };

/**
 * Reads an INF as SetupAPI documents it (formats.md §5.1): `[section]`, `key = value`, a comment behind a semicolon outside quotes, a doubled
 * quote in quotes is one, `%name%` from [Strings], `%%` a percent sign.
 *
 * @throws AppError LIMIT_COUNT
 */
export function readInfLines(text: string): InfSections {
  const faults: InfFault[] = [];
  const raw = new Map<string, RawEntry[]>();
  let section: RawEntry[] = [];
  for (const { text: line } of textLines(text)) {
    const header = /^\[([^\]]{1,64})\]/.exec(line)?.[1]?.trim().toLowerCase();
    const equals = line.indexOf("=");
    if (line === "" || line.startsWith(";")) continue;
    if (header !== undefined) {
      section = raw.get(header) ?? [];
      raw.set(header, section);
    } else if (equals > 0 && section.length < limits.listItems) {
      add(section, line.slice(0, equals).trim(), line.slice(equals + 1), faults);
    }
  }
  const strings = new Map((raw.get("strings") ?? []).map(({ key, value }) => [key.toLowerCase(), value]));
  const sections = new Map(
    [...raw].map(([name, entries]) => [name, entries.map(({ key, value }) => expanded(key, value, strings, faults))]),
  );
  return { sections, faults };
}

function add(section: RawEntry[], key: string, source: string, faults: InfFault[]): void {
  const before = section.at(-1);
  const owner = key.toLowerCase() === "_continue_" ? (before?.key ?? key) : key;
  const value = textOfValue(owner, source, faults);
  if (owner !== key && before !== undefined) before.value += value;
  else section.push({ key, value });
}

/** The text of a value: quoted pieces as they are, the rest without the blanks around it, up to a comment. */
function textOfValue(key: string, source: string, faults: InfFault[]): string {
  let value = "";
  let quoted = false;
  let wasQuoted = false;
  for (let index = 0; index < source.length; index++) {
    const character = source[index] ?? "";
    if (character === '"' && quoted && source[index + 1] === '"') {
      value += '"';
      index++;
    } else if (character === '"') {
      quoted = !quoted;
      wasQuoted = true;
    } else if (character === ";" && !quoted) break;
    else {
      if (character === "," && !quoted && !wasQuoted) faults.push({ kind: "separated", key });
      value += character;
    }
  }
  if (quoted) faults.push({ kind: "open-quote", key });
  return value.trim();
}

function expanded(key: string, value: string, strings: ReadonlyMap<string, string>, faults: InfFault[]): InfEntry {
  const replace = (text: string): string =>
    text.replace(/%([^%]{0,64})%/g, (whole, name: string) => {
      if (name === "") return "%";
      const found = strings.get(name.toLowerCase());
      if (found === undefined) faults.push({ kind: "unknown-string", key, name });
      return found ?? whole;
    });
  return { key: replace(key), value: replace(value) };
}
