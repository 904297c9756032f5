import { printedErrors } from "#shared/errors/definitions/printed.ts";
import { limits } from "#shared/limits.ts";

/** A part of a collection: its title behind "#### ", the fields on its lines, and what another program printed. */
export type Section = {
  readonly title: string;
  /** In the order of the text; a name may stand there more than once. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Lines that begin with a space, without it. */
  readonly output: readonly string[];
  /** The PEM block of a certificate; null: there is none. */
  readonly pem: string | null;
};

const heading = /^#### (.{1,200})$/;
const field = /^([^:]{1,300}): ?(.*)$/;

/** Whether a text is what the script of `keyspec collect` wrote. */
export const collectionHeading = /^#### KeySpec collection \d{1,3}[ \t]{0,8}\r?$/m;

/**
 * Splits the text of a collection at its headings (electron/services/collector/README.md).
 *
 * @throws AppError LIMIT_COUNT
 */
export function splitSections(text: string): readonly Section[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > limits.printedLines) throw printedErrors.tooManyLines({ most: limits.printedLines });
  const sections: OpenSection[] = [];
  for (const line of lines) {
    const title = heading.exec(line)?.[1];
    if (title === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ title: title.trim(), lines: [] });
  }
  return sections.map(closed);
}

type OpenSection = { readonly title: string; readonly lines: string[] };

function closed({ title, lines }: OpenSection): Section {
  const begin = lines.findIndex((line) => line.startsWith("-----BEGIN "));
  const plain = begin === -1 ? lines : lines.slice(0, begin);
  return {
    title,
    fields: plain.flatMap((line) => {
      const [, name, value] = line.startsWith(" ") ? [] : (field.exec(line) ?? []);
      return name === undefined ? [] : [{ name, value: (value ?? "").trim() }];
    }),
    output: plain.filter((line) => line.startsWith(" ")).map((line) => line.slice(1)),
    pem: begin === -1 ? null : lines.slice(begin).join("\n"),
  };
}

/** The value of a field; null: it is not there. */
export function fieldOf({ fields }: Section, name: string): string | null {
  return fields.find((one) => one.name === name)?.value ?? null;
}
