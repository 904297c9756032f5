import { IntlMessageFormat } from "intl-messageformat";
import { current, intlLocale } from "./current-language.ts";
import { isMessage, type Message, type MessageArgument } from "./message.ts";
import { datesIn, formats, options, withoutDates, withUnreadable } from "./message-dates.ts";
import type { LocalisedTexts, TextMessages, TextTree } from "./message-types.ts";
import { pseudoList, pseudoLocale, pseudoMessage } from "./pseudo-locale.ts";

export { collator, inEnglish, language, setLocale } from "./current-language.ts";

/** Every text that is loaded, in English, by its id. */
const sources = new Map<string, string>();

/** Ids and English sentences of all texts that are loaded, for tests and translators. */
export function loadedTexts(): ReadonlyMap<string, string> {
  return sources;
}

/**
 * Texts that are words at once: for what shows them itself. A text without places is a string, one with places a function.
 *
 * @param namespace unique; the ids of the texts begin with it
 */
export function localised<const Source extends TextTree>(namespace: string, source: Source): LocalisedTexts<Source> {
  return treeOf(namespace, source, (id, text) =>
    text.includes("{")
      ? { value: (args: Message["args"]) => format({ text: id, args }) }
      : { get: () => wordsOf(id, {}) },
  ) as LocalisedTexts<Source>;
}

/** Texts that travel or are stored as messages. A text without places is a message, one with places a function that gives one. */
export function messages<const Source extends TextTree>(namespace: string, source: Source): TextMessages<Source> {
  return treeOf(namespace, source, (id, text) => ({
    value: text.includes("{") ? (args: Message["args"]): Message => ({ text: id, args }) : { text: id, args: {} },
  })) as TextMessages<Source>;
}

/** Makes one text known: what `localised` and `messages` do for trees. Throws where the id is taken by another sentence. */
export function registerText(id: string, text: string): void {
  const known = sources.get(id);
  if (known !== undefined && known !== text) throw new TypeError(`The text id ${id} is used twice.`);
  sources.set(id, text);
}

/** Whether the texts of a message, and of those that fill its places, are here. */
export function isLoaded({ text, args }: Message): boolean {
  return (
    sources.has(text) &&
    Object.values(args)
      .flat()
      .every((part) => !isMessage(part) || isLoaded(part))
  );
}

/** A message in words, in the language that was set. Throws where its text is not loaded. */
export function format({ text, args }: Message): string {
  return wordsOf(text, args);
}

/** The text of an id before its places are filled: each is shown as “…”, a plural and a choice in their general form. */
export function unfilled(id: string): string {
  return wordsOfElements(messageOf(id).getAst());
}

/** `TYPE` of the ICU parser: 0 is literal text, 5 a choice, 6 a plural, 7 its number. */
function wordsOfElements(elements: ReturnType<IntlMessageFormat["getAst"]>): string {
  return elements
    .map((element) => {
      if (element.type === 0) return element.value;
      if (element.type === 5 || element.type === 6) return wordsOfElements(element.options["other"]?.value ?? []);
      return "…";
    })
    .join("");
}

/** A message, or words that are words already (names, what a file says). */
export function formatted(value: Message | string): string {
  return typeof value === "string" ? value : format(value);
}

/** "a, b and c" */
export function formatList(items: readonly (string | Message)[]): string {
  const words = items.map(formatted);
  const list = new Intl.ListFormat(intlLocale(), { type: "conjunction" });
  if (current().locale !== pseudoLocale) return list.format(words);
  return pseudoList(list.formatToParts(words));
}

/** What the syntax of ICU messages may begin with: a text without it stands as it is. */
const syntaxMarks = /[{'#<]/;

function wordsOf(id: string, args: Message["args"]): string {
  const source = sourceOf(id);
  if (current().locale !== pseudoLocale && !syntaxMarks.test(source)) return source;
  const message = messageOf(id);
  const dates = datesIn(message);
  const values = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, dates.has(name) ? new Date(String(value)) : argumentOf(value)]),
  );
  const lost = [...dates].some((name) => name in args && Number.isNaN(Date.parse(String(args[name]))));
  return String(lost ? withoutDates(message).format(withUnreadable(values)) : message.format(values));
}

function argumentOf(value: MessageArgument): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  return isMessage(value) ? format(value) : formatList(value);
}

function messageOf(id: string): IntlMessageFormat {
  const { locale, parsed } = current();
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const source = sourceOf(id);
  const syntax = locale === pseudoLocale ? pseudoMessage(source) : source;
  const message = new IntlMessageFormat(syntax, intlLocale(), formats, options);
  parsed.set(id, message);
  return message;
}

function sourceOf(id: string): string {
  const source = current().texts[id] ?? sources.get(id);
  if (source === undefined) throw new TypeError(`There is no text ${id}.`);
  return source;
}

type Leaf = (id: string, text: string) => PropertyDescriptor;

function treeOf(prefix: string, source: TextTree, leaf: Leaf): object {
  const tree = {};
  for (const [name, part] of Object.entries(source)) {
    const id = `${prefix}.${name}`;
    if (typeof part === "string") registerText(id, part);
    const descriptor = typeof part === "string" ? leaf(id, part) : { value: treeOf(id, part, leaf) };
    Object.defineProperty(tree, name, { enumerable: true, ...descriptor });
  }
  return tree;
}
