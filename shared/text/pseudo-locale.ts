import { IntlMessageFormat } from "intl-messageformat";

/** English with accents in brackets: a text on screen without them is not a message (i18n.md §8). */
export const pseudoLocale = "en-XA";

type Syntax = ReturnType<IntlMessageFormat["getAst"]>;
type Element = Syntax[number];

/** The parsed message with accented literals between ⟦ and ⟧. */
export function pseudoMessage(source: string): Syntax {
  const syntax = new IntlMessageFormat(source, "en", {}, { ignoreTag: true }).getAst();
  return [literal("⟦"), ...syntax.map(accented), literal("⟧")];
}

/** A list whose own words (“and”) have accents. A list of one has none, so it is what its entry is. */
export function pseudoList(parts: ReturnType<Intl.ListFormat["formatToParts"]>): string {
  const words = parts.map(({ type, value }) => (type === "literal" ? accent(value) : value)).join("");
  return parts.length < 2 ? words : `⟦${words}⟧`;
}

/** `TYPE.literal` of the ICU parser. */
const literalType = 0;

function literal(value: string): Element {
  return { type: literalType, value };
}

function accented(element: Element): Element {
  if (element.type === literalType) return literal(accent(element.value));
  if (!("options" in element)) return element;
  const choices: Readonly<Record<string, { readonly value: Syntax }>> = element.options;
  const options = Object.fromEntries(
    Object.entries(choices).map(([name, option]) => [name, { ...option, value: option.value.map(accented) }]),
  );
  return { ...element, options } as Element;
}

const accents: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  y: "ý",
  n: "ñ",
};

function accent(text: string): string {
  return text.replace(/[aeiouynAEIOU]/g, (letter) => accents[letter] ?? letter);
}
