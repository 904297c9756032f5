import type { Page } from "@playwright/test";

/** Where words stand that are no message: what a file or a certificate says, commands, names of files and folders. */
const verbatim = ["pre", "code", "dd.facts-table-mono", "option[data-verbatim]", "[data-verbatim]"].join(", ");

/** What is the same in every language. */
const sameEverywhere: readonly RegExp[] = [
  // Numbers, dates, sizes, marks.
  /^[\d\s.,:;/()%×·–→+-]*$/,
  // Host names, wildcards, addresses, names of files, paths.
  /^(?:\*\.)?[\w-]+(?:\.[\w-]+)+(?:[,\s]+(?:\*\.)?[\w-]+(?:\.[\w-]+)+)*$/,
  /^(?:https?|ldap|file):\/\/\S+$/,
  /^[/~][\w./ ()-]+$/,
  // Codes of errors, ids of rules, names of constants and attributes.
  /^[A-Z][A-Z0-9_]+$/,
  /^[a-z]+(?:[.-][a-z0-9-]+)+$/,
  // Hex and object identifiers.
  /^(?:[0-9A-Fa-f]{2}[: ]?){4,}$/,
  /^\d+(?:\.\d+){3,}$/,
];

/** Names of products, algorithms and formats, which nobody translates. */
const names: readonly string[] = [
  "KeySpec",
  "Windows",
  "PEM",
  "DER",
  "PKCS#12",
  "SHA-1",
  "SHA-256",
  "SHA-384",
  "SHA-512",
];

/**
 * Words on screen that are no message of KeySpec: in the pseudo-locale each message is between ⟦ and ⟧. Also names that only screen
 * readers hear.
 */
export async function wordsOutside(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate((skipped) => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (parent === null || words === "" || parent.closest(`script, style, noscript, ${skipped}`) !== null) continue;
      // A message that is split by an element inside it would have its brackets around, not in, each part.
      said.push(words);
    }
    for (const element of document.body.querySelectorAll("[aria-label], [placeholder], [title]")) {
      for (const attribute of ["aria-label", "title"]) {
        const words = element.getAttribute(attribute)?.trim() ?? "";
        if (words !== "") said.push(words);
      }
    }
    return said;
  }, verbatim);
  return [...new Set(found)].filter(
    (words) =>
      !/^⟦.*⟧$/s.test(words) && !names.includes(words) && !sameEverywhere.some((pattern) => pattern.test(words)),
  );
}
