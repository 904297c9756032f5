/** First parts of the ids of texts that the page never shows: of the command line, the window around the page, `npm start`, and files for others. */
const notInPage = ["cli", "desktop", "web", "start", "operatorReadme", "applianceSheet"];
const definition = new RegExp(String.raw`\b(?:localised|messages)\(\s*"(?:${notInPage.join("|")})[".]`);

/** The texts of a language that the page needs: its own and those of `shared`. */
export function pageTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !notInPage.includes(id.split(".", 1)[0] ?? "")));
}

/** Whether a module has texts that the page gets no translation of. */
export function hasTextsOfOthers(source: string): boolean {
  return definition.test(source);
}
