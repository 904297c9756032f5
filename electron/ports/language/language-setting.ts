import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LanguageSetting, languageSettings } from "#shared/text/languages.ts";

/**
 * The language that was chosen on the Settings page, before there is a store to ask: what a host says first is in it too. Undefined where
 * none was chosen, or nothing can be read: what is wrong with the file is said by whoever needs it.
 *
 * @param dataFolder absolute path of the folder with `preferences.json` (stores/preferences-store.ts)
 */
export function readLanguageSetting(dataFolder: string): LanguageSetting | undefined {
  try {
    const { language } = JSON.parse(readFileSync(join(dataFolder, "preferences.json"), "utf8"));
    return languageSettings.find((setting) => setting === language);
  } catch {
    return undefined;
  }
}
