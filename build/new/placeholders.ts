import { marker } from "./leftovers.ts";

/** What a template knows about the new thing's name, here for `provider/cng-key`. */
export type Placeholders = {
  /** "provider"; empty for a kind whose names have one part. */
  readonly topic: string;
  /** "cng-key" */
  readonly name: string;
  /** "cngKey" */
  readonly camel: string;
  /** "CngKey" */
  readonly pascal: string;
  /** "cng key" */
  readonly words: string;
  /** Topic and name as one: "provider-cng-key", "providerCngKey". */
  readonly area: string;
  readonly areaCamel: string;
  /** For rows of `kinds.ts`, which is no template and must not hold it. */
  readonly marker: string;
};

/** Reads a name of one or two kebab-case parts. Throws an Error whose message tells what is wrong with it. */
export function placeholdersOf(name: string, parts: 1 | 2, example: string): Placeholders {
  const given = name.split("/");
  if (given.length !== parts || !given.every((part) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(part))) {
    throw new Error(`“${name}” is no name for this: use small letters, digits and hyphens, as in ${example}.`);
  }
  const last = given.at(-1) ?? "";
  const camel = camelCase(last);
  const area = given.join("-");
  return {
    topic: parts === 2 ? (given[0] ?? "") : "",
    name: last,
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    words: last.replaceAll("-", " "),
    area,
    areaCamel: camelCase(area),
    marker,
  };
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts the values in. A placeholder that nobody knows is an Error: it is a slip in a template. */
export function fillIn(text: string, placeholders: Placeholders): string {
  return text.replace(/\{\{(\w+)\}\}/g, (found, key: string) => placeholderValue(placeholders, key, found));
}

/** The same for a path or a sentence, where placeholders have single braces. */
export function fillInLine(text: string, placeholders: Placeholders): string {
  return text.replace(/\{(\w+)\}/g, (found, key: string) => placeholderValue(placeholders, key, found));
}

function placeholderValue(placeholders: Placeholders, key: string, found: string): string {
  const value = Object.entries(placeholders).find(([name]) => name === key)?.[1];
  if (value === undefined) throw new Error(`A template has the unknown placeholder ${found}.`);
  return value;
}
