/** One line of a section: fields are what commas outside quotes separate; most keys have one. */
export type InfEntry = { readonly key: string; readonly fields: readonly string[] };
/** Sections by lower-case name; sections of one name are one section, as SetupAPI has it. */
export type Inf = ReadonlyMap<string, readonly InfEntry[]>;

type Token = { readonly text: string; readonly quoted: boolean };

/**
 * Reads an INF as SetupAPI and certreq document it, for tests: what `writeInf` writes must mean to this reader what the plan says.
 * Nothing is shared with the writer. Stricter than Windows where Windows guesses: an open quote, an unknown %string%, a line without
 * a section and text behind a closing quote are errors.
 *
 * - `[section]`, case-insensitive; `key = value`; `;` outside quotes begins a comment
 * - `"…"` is literal but for `""`, a quote, and `%`
 * - `%name%` is replaced from [Strings] (in keys, values and quotes), `%%` is a percent sign
 *
 * @param data ASCII, UTF-8, or UTF-16LE with a byte order mark
 */
export function parseInf(data: Uint8Array): Inf {
  const raw = new Map<string, InfEntry[]>();
  let section: InfEntry[] | undefined;
  for (const line of decode(data).split(/\r\n|\n/)) {
    const content = line.trim();
    if (content === "" || content.startsWith(";")) continue;
    const header = /^\[([^\]]+)\]\s*(?:;.*)?$/.exec(content)?.[1]?.toLowerCase();
    if (header !== undefined) {
      section = raw.get(header) ?? [];
      raw.set(header, section);
    } else if (section === undefined) {
      throw new SyntaxError(`A line before the first section: ${line}`);
    } else {
      section.push(parseEntry(content));
    }
  }
  return withStrings(raw);
}

function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  return new TextDecoder("utf-8", { fatal: true }).decode(data);
}

function parseEntry(line: string): InfEntry {
  const equals = line.indexOf("=");
  if (equals < 0) throw new SyntaxError(`No key and value: ${line}`);
  return { key: line.slice(0, equals).trim(), fields: splitFields(line.slice(equals + 1)) };
}

/** A quoted string (a doubled quote is one), a comma or semicolon, or what stands between. */
const token = /"((?:[^"]|"")*)("?)|([,;])|([^",;]+)/g;

/** Splits at commas outside quotes, up to a comment. */
function splitFields(value: string): readonly string[] {
  const fields: Token[][] = [[]];
  for (const [, quoted, closing, separator, bare = ""] of value.matchAll(token)) {
    if (separator === ";") break;
    if (separator === ",") fields.push([]);
    else if (quoted === undefined) fields.at(-1)?.push({ text: bare, quoted: false });
    else if (closing === "") throw new SyntaxError(`A quote that is not closed: ${value}`);
    else fields.at(-1)?.push({ text: quoted.replaceAll('""', '"'), quoted: true });
  }
  return fields.map(fieldText);
}

/** A field is one quoted string, or bare text without the blanks around it. */
function fieldText(parts: readonly Token[]): string {
  const meaningful = parts.filter(({ text, quoted }) => quoted || text.trim() !== "");
  const [first] = meaningful;
  if (first?.quoted !== true) {
    if (meaningful.some(({ quoted }) => quoted)) throw new SyntaxError("A quote inside bare text.");
    return meaningful
      .map(({ text }) => text)
      .join("")
      .trim();
  }
  if (meaningful.length > 1) throw new SyntaxError(`Text behind a closing quote: ${JSON.stringify(parts)}`);
  return first.text;
}

function withStrings(raw: ReadonlyMap<string, readonly InfEntry[]>): Inf {
  const strings = new Map((raw.get("strings") ?? []).map(({ key, fields }) => [key.toLowerCase(), fields.join(",")]));
  const expand = (text: string): string =>
    text.replace(/%([^%]*)%/g, (_, name: string) => {
      if (name === "") return "%";
      const value = strings.get(name.toLowerCase());
      if (value === undefined) throw new SyntaxError(`No string has the name ${name}.`);
      return value;
    });
  return new Map(
    [...raw].map(([name, entries]) => [
      name,
      entries.map(({ key, fields }) => ({ key: expand(key), fields: fields.map(expand) })),
    ]),
  );
}
