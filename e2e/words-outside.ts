import type { Page } from "@playwright/test";
import { products } from "../shared/catalogue/products/index.ts";
import { providers } from "../shared/catalogue/providers/index.ts";
import { exampleDeployment } from "../shared/deployment/example.ts";

/** Where words stand that are no message: what a file or a certificate says, commands, names of files and folders. */
const verbatim = "pre, code, .facts-table-mono";

/** What is the same in every language. */
const sameEverywhere: readonly RegExp[] = [
  // Numbers, dates, sizes, marks.
  /^[\d\s.,:;/()%×·–→*+-]*$/,
  // Addresses, names of files, paths, distinguished names, hashes, object identifiers.
  /^(?:https?|ldap|file):\/\/\S+$/,
  /^[\w-]+\.(?:pfx|p7b|cer|req|inf|key|csv|json|txt|png|pem)$/,
  /^[/~][\w./ ()-]+$/,
  /^[A-Z]{1,6}=.+$/,
  /^(?:[0-9A-Fa-f]{2}[: ]?){4,}$/,
  /^\d+(?:\.\d+){3,}$/,
  // Host names; identifiers of Windows, Lync and ASN.1; codes of errors; ids of rules: one, or a list.
  /^(?:(?:\*\.)?[\w-]+(?:\.[\w-]+)+|[A-Z]+[a-z]+[A-Z]\w*|[a-z]+\d*[A-Z]\w*|Default|External|Internal|[A-Z][A-Z0-9_]+)(?:(?:, | and |\n)(?:(?:\*\.)?[\w-]+(?:\.[\w-]+)+|[A-Z]?[a-z]+[A-Z]\w*|Default|External|Internal))*$/,
];

/** Names of products, algorithms and formats, which nobody translates, and what the files and the example call themselves. */
const names: ReadonlySet<string> = new Set([
  "KeySpec",
  "PKCS#12",
  "SHA-1",
  "SHA-256",
  "SHA-384",
  "SHA-512",
  "HMAC-SHA-1",
  "DigiCert",
  "Sectigo",
  "GlobalSign",
  "GoDaddy",
  "Let’s Encrypt",
  "Front End fe01",
  "Fixture Issuing CA",
  "Fixture Root CA",
  exampleDeployment.name,
  // Names of usages, as Windows shows them.
  "Server Authentication",
  "Client Authentication",
  ...products.map(({ title }) => title),
  ...providers.map(({ name }) => name),
]);

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
      if (
        parent === null ||
        words === "" ||
        parent.closest(
          `script, style, noscript, [aria-hidden='true'] textarea, textarea[aria-hidden='true'], ${skipped}`,
        ) !== null
      )
        continue;
      said.push(words);
    }
    for (const element of document.body.querySelectorAll("[aria-label]:not([aria-hidden]), [title]")) {
      for (const attribute of ["aria-label", "title"]) {
        const words = element.getAttribute(attribute)?.trim() ?? "";
        if (words !== "") said.push(words);
      }
    }
    return said;
  }, verbatim);
  return [...new Set(found)].filter((words) => {
    const rest = outsideOfMessages(words).trim();
    return rest !== "" && !names.has(rest) && !sameEverywhere.some((pattern) => pattern.test(rest)) && !isSubject(rest);
  });
}

/** The subject of a planned certificate: a host name and the organisation of the example. */
function isSubject(words: string): boolean {
  return words.endsWith(`, ${Object.values(exampleDeployment.organization).join(", ")}`);
}

/** What is left of a text without its messages: innermost first, because a message may hold others. */
function outsideOfMessages(words: string): string {
  const rest = words.replace(/⟦[^⟦⟧]*⟧/gs, "");
  return rest === words ? rest : outsideOfMessages(rest);
}
