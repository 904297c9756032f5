import { format, registerText } from "#shared/text/localise.ts";
import type { CommandPage } from "./command-page.ts";

/**
 * A manual page whose texts are messages of the namespace `cli.<words of the command>`: they are put into words when they are read, so
 * that a page is the place where its texts are written, and still follows the language that was chosen. What follows the command's
 * name in `usage`, flags and example commands is code.
 */
export function localisedPage<Page extends CommandPage>(page: Page): Page {
  const namespace = `cli.${page.name.replaceAll(" ", "-")}`;
  const text = (id: string, words: string): PropertyDescriptor => {
    const full = `${namespace}.${id}`;
    registerText(full, words);
    return { enumerable: true, get: () => format({ text: full, args: {} }) };
  };
  /** The same entries, each with its text looked up when it is read. */
  const entries = <Entry extends { readonly text: string }>(
    all: readonly Entry[],
    idOf: (entry: Entry, index: number) => string,
  ): readonly Entry[] =>
    all.map((entry, index) => Object.defineProperty({ ...entry }, "text", text(idOf(entry, index), entry.text)));

  const description = Object.defineProperties(
    [] as string[],
    Object.fromEntries(page.description.map((words, index) => [index, text(`description.${index}`, words)])),
  );
  const localised = {
    ...page,
    description,
    positionals: entries(page.positionals, ({ name }) => `positionals.${name.replace(/[^a-z-]/g, "")}`),
    options: entries(page.options, ({ flags }) => `options.${flags.split(" ", 1)[0]}`),
    exitCodes: entries(page.exitCodes, (_, index) => `exitCodes.${index}`),
    examples: entries(page.examples, (_, index) => `examples.${index}`),
  };
  return Object.defineProperty(localised, "summary", text("summary", page.summary));
}
