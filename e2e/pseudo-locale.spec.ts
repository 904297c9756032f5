import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";
import { withAccents } from "./languages/with-accents.ts";
import { wordsOutside } from "./words-outside.ts";

test.use({ language: "en-XA" });

/**
 * Sentences that shared/ still hands out as words: titles and descriptions of roles, targets and authorities, reasons of plans,
 * steps. Only to go down, to 0.
 */
const notYetMessages = 194;

test("every word on every page is a message", async ({ app: { page }, files }) => {
  test.setTimeout(240_000);
  const outside = new Map<string, string>();
  const list = () => [...outside].map(([words, name]) => `${name}: ${words}`);
  try {
    await visitEveryPage(withAccents(page), files, async (name) => {
      for (const words of await wordsOutside(page)) if (!outside.has(words)) outside.set(words, name);
    });
  } finally {
    await test.info().attach("words outside of messages", { body: list().join("\n") });
  }
  expect(list().length, list().join("\n")).toBeLessThanOrEqual(notYetMessages);
});
