import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readTexts } from "../../electron/ports/language/read-texts.ts";
import { type TranslatedTag, translatedTags } from "../../shared/text/languages.ts";
import { noScript } from "./no-script.ts";
import { hasTextsOfOthers, pageTexts } from "./page-texts.ts";

/** Imported by renderer/src/app/locale.ts. */
const listId = "virtual:keyspec-languages";
/** A comment of renderer/index.html. */
const placeOfNoScript = "<!-- keyspec:no-script -->";
const resolved = `\0${listId}`;

/**
 * Puts the translations into the build: for the page one part of the program for each language, fetched by the page that speaks it; for the
 * hosts `locales/<tag>/texts.json` beside the entries, which `readTexts` reads; and into the page what it says where no script runs.
 *
 * @param locales the folder of the sources
 */
export function languages(locales: URL): Plugin {
  return {
    name: "keyspec:languages",
    transformIndexHtml: (html) => html.replace(placeOfNoScript, () => noScript(locales)),
    resolveId: (id) => (id.startsWith(listId) ? `\0${id}` : undefined),
    load(id) {
      if (id === resolved) return listOfLanguages();
      const tag = translatedTags.find((known) => id === `${resolved}/${known}`);
      return tag === undefined ? undefined : moduleOf(pageTexts(readTexts(locales, tag)));
    },
    generateBundle(_options, bundle) {
      if (this.environment.name === "client") {
        const modules = Object.values(bundle).flatMap((part) =>
          part.type === "chunk" ? Object.entries(part.modules) : [],
        );
        const shown = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
        const others = shown.filter((id) => existsSync(id) && hasTextsOfOthers(readFileSync(id, "utf8")));
        if (others.length > 0)
          this.error(`The page shows texts that it gets no translation of (build/languages/page-texts.ts): ${others}.`);
      }
      if (this.environment.name !== "hosts") return;
      for (const tag of translatedTags) {
        const source = JSON.stringify(readTexts(locales, tag));
        this.emitFile({ type: "asset", fileName: `locales/${tag}/texts.json`, source });
      }
    },
  };
}

function listOfLanguages(): string {
  const fetcher = (tag: TranslatedTag): string => `${tag}: () => import("${listId}/${tag}")`;
  return `export const fetchers = { ${translatedTags.map(fetcher).join(", ")} };`;
}

/** As a string for `JSON.parse`, which engines read faster than an object of the language (https://v8.dev/blog/cost-of-javascript-2019#json). */
function moduleOf(texts: Readonly<Record<string, string>>): string {
  return `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
}
