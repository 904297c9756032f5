import type { Locator, Page } from "@playwright/test";

export type Words = string | RegExp;
type Options = { readonly name?: Words; readonly exact?: boolean };

/** What words of a test look like on the page. `exact`: all that there is, else a part. */
export type ToPattern = (words: Words, exact: boolean) => RegExp;

/** Playwright's ways to look for words, and what they are given here. */
type Lookup = (target: Page | Locator, toPattern: ToPattern, first: never, options?: Options) => Locator;
const lookups: Readonly<Record<string, Lookup>> = {
  getByRole: (target, toPattern, role, { name, exact = false, ...rest } = {}) =>
    target.getByRole(role, { ...rest, ...(name !== undefined && { name: toPattern(name, exact) }) }),
  getByText: (target, toPattern, words, { exact = false } = {}) => target.getByText(toPattern(words, exact)),
};

/** Chooses an option by its value or its words. */
async function selectOption(target: Locator, toPattern: ToPattern, wanted: unknown): Promise<unknown> {
  if (typeof wanted !== "string") return target.selectOption(wanted as Parameters<Locator["selectOption"]>[0]);
  const options = await target
    .locator("option")
    .evaluateAll((found) =>
      found.map((option) => ({ value: (option as HTMLOptionElement).value, words: option.textContent })),
    );
  const pattern = toPattern(wanted, true);
  const option = options.find(({ value, words }) => value === wanted || pattern.test(words ?? ""));
  return target.selectOption(option?.value ?? wanted);
}

/** A page in another language, for tests that are written in English: whatever is looked for by its words is found by those of the page. */
export function withWords<Target extends Page | Locator>(target: Target, toPattern: ToPattern): Target {
  return new Proxy(target, {
    get(_target, property) {
      const lookup = typeof property === "string" ? lookups[property] : undefined;
      if (lookup !== undefined)
        return (first: never, options?: Options) => withWords(lookup(target, toPattern, first, options), toPattern);
      if (property === "selectOption") return (wanted: unknown) => selectOption(target as Locator, toPattern, wanted);
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      if (["first", "last", "nth", "locator", "filter"].includes(String(property))) {
        return (...args: unknown[]) => withWords(Reflect.apply(value, target, args) as Locator, toPattern);
      }
      return value.bind(target);
    },
  });
}
