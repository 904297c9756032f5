import { setLocale } from "#shared/text/localise.ts";

// Imported before everything that has texts: the host says in the page which language is wanted (shared/text/known-locale.ts).
setLocale(document.documentElement.lang);
