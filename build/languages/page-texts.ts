/** First parts of the ids of texts that the page never shows: of the command line, the window around the page, and files for others. */
export const notInPage: readonly string[] = ["cli", "desktop", "web", "operatorReadme", "applianceSheet"];

/** The texts of a language that the page needs: its own and those of `shared`. */
export function pageTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !notInPage.includes(id.split(".", 1)[0] ?? "")));
}
