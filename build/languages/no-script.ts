import "../../electron/web/start-texts.ts";
import { readTexts } from "../../electron/ports/language/read-texts.ts";
import { languages } from "../../shared/text/languages.ts";
import { loadedTexts } from "../../shared/text/localise.ts";

const id = "web.start.needsJavaScript";

/**
 * What the page says where no script runs, in every language: nobody can choose one there.
 *
 * @param locales the folder of the sources
 */
export function noScript(locales: URL): string {
  const english = loadedTexts().get(id);
  const paragraphs = languages.map(({ tag }) => {
    const sentence = tag === "en" ? english : readTexts(locales, tag)[id];
    if (sentence === undefined) throw new Error(`There is no text ${id} in ${tag}.`);
    return `<p lang="${tag}">${sentence}</p>`;
  });
  return `<noscript>${paragraphs.join("")}</noscript>`;
}
