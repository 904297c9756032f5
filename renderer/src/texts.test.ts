import { globSync } from "node:fs";
import { resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { beforeAll, describe, expect, it } from "vitest";
import { loadedTexts } from "#shared/text/localise.ts";
import "#shared/text/every-text.ts";

const here = import.meta.dirname;
let texts: readonly (readonly [id: string, source: string])[] = [];

beforeAll(async () => {
  for (const file of globSync("**/text.ts", { cwd: here })) await import(resolve(here, file));
  // Tests before this one may have loaded those of the command line, some of which may be empty.
  texts = [...loadedTexts()].filter(([id]) => !id.startsWith("cli."));
});

/** The places of a message and of its branches, with what fills them. */
function placesOf(source: string): readonly { readonly name: string }[] {
  const found: { name: string }[] = [];
  JSON.stringify(new IntlMessageFormat(source, "en", {}, { ignoreTag: true }).getAst(), (key, value: unknown) => {
    if (key !== "offset" && typeof value === "object" && value !== null && "type" in value && "value" in value) {
      if (typeof value.type === "number" && value.type !== 0 && typeof value.value === "string")
        found.push({ name: value.value });
    }
    return value;
  });
  return found;
}

describe("the texts of the page and of what it formats", () => {
  it("are many, and each is an ICU message", () => {
    expect(texts.filter(([id]) => id.startsWith("page.")).length).toBeGreaterThan(500);
    for (const [id, source] of texts) {
      expect(() => new IntlMessageFormat(source, "en", {}, { ignoreTag: true }), id).not.toThrow();
    }
  });

  it("have no apostrophe that ICU would take for a quote, and no words left of a template", () => {
    for (const [id, source] of texts) {
      expect(source, id).not.toMatch(/'[{}]|[{}]'/);
      expect(source, id).not.toMatch(/\$\{|undefined|\[object/);
    }
  });

  it("can be formatted in languages with other plurals", () => {
    const plurals = texts.filter(([, source]) => source.includes(", plural,"));
    expect(plurals.length).toBeGreaterThan(20);
    for (const [id, source] of plurals) {
      const places = placesOf(source);
      for (const locale of ["en", "de", "fr", "pl", "ar"]) {
        const message = new IntlMessageFormat(source, locale, {}, { ignoreTag: true });
        for (const count of [0, 1, 2, 5, 21, 1.5]) {
          const words = String(message.format(Object.fromEntries(places.map(({ name }) => [name, count]))));
          expect(words.trim(), id).not.toBe("");
        }
      }
    }
  });
});
