import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import type { TranslatedTag } from "../../shared/text/languages.ts";

/** The texts of KeySpec by id, in English and in one other language. */
export type LanguageTexts = {
  readonly english: Readonly<Record<string, string>>;
  readonly translated: Readonly<Record<string, string>>;
};

const root = resolve(import.meta.dirname, "../..");

/** Asks the tool of the translators (`npm run texts`). An id that is not translated yet is English on the page, and here. */
export function languageTexts(tag: TranslatedTag): LanguageTexts {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-texts-"));
  try {
    execFileSync(process.execPath, [join(root, "build/texts/main.ts"), "export", tag, folder], { cwd: root });
    const read = (name: string): Record<string, string> => JSON.parse(readFileSync(join(folder, name), "utf8"));
    const english = read("en.json");
    const done = Object.entries(read(`${tag}.json`)).filter(([, text]) => text !== "");
    return { english, translated: { ...english, ...Object.fromEntries(done) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of ids in a language, as the page shows them. */
export function wordsOf(tag: TranslatedTag): (id: string, args?: Readonly<Record<string, string | number>>) => string {
  const { translated } = languageTexts(tag);
  return (id, args) => {
    const text = translated[id];
    if (text === undefined) throw new Error(`There is no text ${id}.`);
    return String(new IntlMessageFormat(text, tag, {}, { ignoreTag: true }).format(args));
  };
}
