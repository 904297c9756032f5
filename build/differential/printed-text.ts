/** An extension as OpenSSL prints it: its lines without their common indentation. */
type PrintedExtension = { readonly name: string; readonly critical: boolean; readonly lines: readonly string[] };

/** A text of openssl -text, taken apart. */
export type PrintedText = {
  /** Value of the first line "name=value" or "name: value"; null: there is none. */
  readonly value: (name: string) => string | null;
  readonly extensions: readonly PrintedExtension[];
  readonly lines: readonly string[];
};

const listHeader = /^( +)(?:X509v3 extensions|Requested Extensions|CRL extensions):$/;
/** What follows the extensions. A value that OpenSSL cannot read has line breaks of its own, so indentation does not tell. */
const end = /^(?: {4}Signature Algorithm: |(?:No )?Revoked Certificates[.:])/;
const extensionHeader = /^( +)(.{1,80}?): (critical)?$/;

/** Reads what OpenSSL printed of a certificate, a request or a revocation list. */
export function readPrintedText(text: string): PrintedText {
  const lines = text.split("\n");
  return {
    value: (name) => {
      const found = lines.find((line) => valueIn(line, name) !== null);
      return found === undefined ? null : valueIn(found, name);
    },
    extensions: extensionsIn(lines),
    lines,
  };
}

function valueIn(line: string, name: string): string | null {
  const text = line.trimStart();
  if (text.startsWith(`${name}=`)) return text.slice(name.length + 1);
  if (text.startsWith(`${name}: `)) return text.slice(name.length + 2).trim();
  return null;
}

function extensionsIn(lines: readonly string[]): readonly PrintedExtension[] {
  const start = lines.findIndex((line) => listHeader.test(line));
  const depth = listHeader.exec(lines[start] ?? "")?.[1]?.length ?? 0;
  const extensions: { name: string; critical: boolean; lines: string[] }[] = [];
  for (const line of start === -1 ? [] : lines.slice(start + 1)) {
    if (end.test(line)) break;
    const [, space, name, critical] = extensionHeader.exec(line) ?? [];
    if (name !== undefined && space?.length === depth + 4)
      extensions.push({ name, critical: critical !== undefined, lines: [] });
    else extensions.at(-1)?.lines.push(line.startsWith(" ".repeat(depth + 8)) ? line.slice(depth + 8) : line);
  }
  return extensions;
}
