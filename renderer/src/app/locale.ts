import { fetchers } from "virtual:keyspec-languages";
import { setLocale } from "#shared/text/localise.ts";
import { fetchCode } from "../host/fetch-code.ts";

// Imported before everything that has texts: the host says in the page which language it speaks (shared/api/fill-page.ts).
const wanted = document.documentElement.lang;
setLocale(wanted);

/** Fetches the words of the page's language, before anything is drawn; English has none to fetch. A page that cannot get them is English. */
export async function loadLanguage(): Promise<void> {
  const fetcher = fetchers[wanted];
  if (fetcher === undefined) return;
  try {
    setLocale(wanted, (await fetchCode(fetcher)).texts);
  } catch {
    document.documentElement.lang = "en";
    setLocale("en");
  }
}
