import type { Locator, Page } from "@playwright/test";

/** The letters that shared/text/pseudo-locale.ts puts accents on. */
const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  n: "ñ",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
};

/** Words of the page, with or without accents and brackets: what a file says has none. */
function eitherWay(letter: string): string {
  const other = accented[letter];
  if (other !== undefined) return `[${letter}${other}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function patternOf(words: string, exact: boolean): RegExp {
  const pattern = [...words].map(eitherWay).join("[⟦⟧]*");
  return exact ? new RegExp(`^[⟦⟧]*${pattern}[⟦⟧]*$`) : new RegExp(pattern, "i");
}

function patternFrom(given: RegExp): RegExp {
  const source = given.source.replace(/\\.|\[[^\]]*\]|[a-zA-Z]|\^|\$/g, (part) => {
    if (part === "^") return "^[⟦⟧]*";
    if (part === "$") return "[⟦⟧]*$";
    return part.length === 1 ? `${eitherWay(part)}[⟦⟧]*` : part;
  });
  return new RegExp(source, given.flags);
}

type Words = string | RegExp;
type Options = { readonly name?: Words; readonly exact?: boolean };

function toPattern(words: Words, exact: boolean): RegExp {
  return typeof words === "string" ? patternOf(words, exact) : patternFrom(words);
}

/** Playwright's ways to look for words, and what they are given here. */
const lookups: Readonly<Record<string, (target: Page | Locator, first: never, options?: Options) => Locator>> = {
  getByRole: (target, role, { name, exact = false, ...rest } = {}) =>
    target.getByRole(role, { ...rest, ...(name !== undefined && { name: toPattern(name, exact) }) }),
  getByText: (target, words, { exact = false } = {}) => target.getByText(toPattern(words, exact)),
};

/** Chooses an option by its value or its words. */
async function selectOption(target: Locator, wanted: unknown): Promise<unknown> {
  if (typeof wanted !== "string") return target.selectOption(wanted as Parameters<Locator["selectOption"]>[0]);
  const options = await target
    .locator("option")
    .evaluateAll((found) =>
      found.map((option) => ({ value: (option as HTMLOptionElement).value, words: option.textContent })),
    );
  const pattern = patternOf(wanted, true);
  const option = options.find(({ value, words }) => value === wanted || pattern.test(words ?? ""));
  return target.selectOption(option?.value ?? wanted);
}

/**
 * A page in the pseudo-locale, for tests that are written in English: whatever is looked for by its words is found with accents and
 * brackets too.
 */
export function withAccents<Target extends Page | Locator>(target: Target): Target {
  return new Proxy(target, {
    get(_target, property) {
      const lookup = typeof property === "string" ? lookups[property] : undefined;
      if (lookup !== undefined) return (first: never, options?: Options) => withAccents(lookup(target, first, options));
      if (property === "selectOption") return (wanted: unknown) => selectOption(target as Locator, wanted);
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      if (["first", "last", "nth", "locator", "filter"].includes(String(property))) {
        return (...args: unknown[]) => withAccents(Reflect.apply(value, target, args) as Locator);
      }
      return value.bind(target);
    },
  });
}
