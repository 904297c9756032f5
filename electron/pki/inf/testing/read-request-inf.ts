import { type InfEntry, parseInf } from "./parse-inf.ts";
import { parseX500String, type X500Attribute } from "./parse-x500-string.ts";

/** What certreq understands of an INF, for tests. */
export type RequestInf = {
  readonly signature: string | null;
  /** [NewRequest] by lower-case key, but for the subject. */
  readonly settings: Readonly<Record<string, string>>;
  readonly subject: readonly X500Attribute[];
  readonly enhancedKeyUsage: readonly string[];
  /** By identifier, `_continue_` lines joined. */
  readonly extensions: Readonly<Record<string, string>>;
  /** From the text of 2.5.29.17, each "type=value". */
  readonly alternativeNames: readonly string[];
  readonly requestAttributes: Readonly<Record<string, string>>;
};

const noPlusFlag = 0x2000_0000;
const subjectAltName = "2.5.29.17";

/**
 * Reads an INF as certreq does (formats.md §5.1): a key counts once, a value is one field, `_continue_` adds to the value before it,
 * and the names of a `{text}` are separated by `&`.
 */
export function readRequestInf(data: Uint8Array): RequestInf {
  const inf = parseInf(data);
  const entriesOf = (section: string): readonly InfEntry[] => continued(inf.get(section.toLowerCase()) ?? []);
  const { subject = "", ...settings } = once(entriesOf("NewRequest"));
  const extensions = once(entriesOf("Extensions"));
  const flags = Number(settings["x500nameflags"] ?? 0);
  return {
    signature: once(entriesOf("Version"))["signature"] ?? null,
    settings,
    subject: parseX500String(subject, { noPlus: (flags & noPlusFlag) !== 0 }),
    enhancedKeyUsage: entriesOf("EnhancedKeyUsageExtension").map(single),
    extensions,
    alternativeNames: textOf(extensions[subjectAltName]),
    requestAttributes: once(entriesOf("RequestAttributes")),
  };
}

function single({ key, fields }: InfEntry): string {
  const [value = "", ...others] = fields;
  if (others.length > 0) throw new SyntaxError(`ERROR_INVALID_DATA: ${key} has ${fields.length} fields.`);
  return value;
}

function continued(entries: readonly InfEntry[]): readonly InfEntry[] {
  const joined: InfEntry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (entry.key !== "_continue_") joined.push(entry);
    else if (before === undefined) throw new SyntaxError("_continue_ continues nothing.");
    else joined[joined.length - 1] = { key: before.key, fields: [single(before) + single(entry)] };
  }
  return joined;
}

function once(entries: readonly InfEntry[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (values.has(key)) throw new SyntaxError(`${entry.key} stands twice.`);
    values.set(key, single(entry));
  }
  return Object.fromEntries(values);
}

function textOf(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const text = /^\{text\}(.*)$/i.exec(value)?.[1];
  if (text === undefined) throw new SyntaxError(`No {text}: ${value}`);
  return text.split("&").filter((name) => name !== "");
}
