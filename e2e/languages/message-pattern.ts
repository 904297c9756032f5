import { IntlMessageFormat } from "intl-messageformat";

type Syntax = ReturnType<IntlMessageFormat["getAst"]>;

/** What an ICU message may say, as a part of a regular expression. */
export type MessagePattern = {
  readonly source: string;
  /** Names of the places, one for each group of the pattern. */
  readonly places: readonly string[];
};

/** `TYPE` of the ICU parser. */
const types = { literal: 0, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** @param fillOf the pattern of what fills a place; `isNumber`: it is a number */
export function messagePattern(text: string, fillOf: (place: string, isNumber: boolean) => string): MessagePattern {
  const places: string[] = [];
  const group = (name: string, isNumber: boolean): string => {
    places.push(name);
    return `(${fillOf(name, isNumber)})`;
  };
  const sourceOf = (syntax: Syntax, number: string): string =>
    syntax
      .map((element) => {
        if (element.type === types.literal) return escaped(element.value);
        if (element.type === types.pound) return group(number, true);
        if (element.type !== types.select && element.type !== types.plural)
          return group(element.value, element.type === types.number);
        const name = element.type === types.plural ? element.value : number;
        const options = Object.values(element.options).map(({ value }) => sourceOf(value, name));
        return `(?:${options.join("|")})`;
      })
      .join("");
  const source = sourceOf(new IntlMessageFormat(text, "en", {}, { ignoreTag: true }).getAst(), "");
  return { source, places };
}

/** Words as a part of a regular expression; a blank may be a no-break space. */
export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
}
