import { defaultFolders } from "../../electron/ports/default-folders.ts";
import { hostLanguage } from "../../electron/ports/language/host-language.ts";
import { readLanguageSetting } from "../../electron/ports/language/language-setting.ts";
import { systemLanguages } from "../../electron/ports/language/system-languages.ts";

/** Makes `npm start` speak the language of the host that it is going to start, from the texts of the sources: there may be no build yet. */
export function speakAsTheHost(environment: NodeJS.ProcessEnv = process.env): void {
  const speakIn = hostLanguage({
    locales: new URL("../../locales/", import.meta.url),
    system: () => systemLanguages(environment),
    environment,
  });
  speakIn(readLanguageSetting(defaultFolders(environment).data));
}
