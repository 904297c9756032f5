import type { Citation } from "../catalogue/citation.ts";
import { pagesOfLync2013, productPages } from "../catalogue/product-pages.ts";
import { productById } from "../catalogue/products/index.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { paragraph } from "../text/paragraph.ts";

const texts = messages("judge.citation", {
  aboutLync2013: "The page is about Lync Server 2013. KeySpec knows no page about {product} that says it.",
  sameAs: "Cited for what “{document}” says in these words: “{quote}”",
});

/**
 * Who says it for the product that is judged: the product's own page where the catalogue has one. A quotation stays with the page that
 * it was read on; what another page is cited for is said in a note.
 *
 * @param citation of a rule: the page that was read word by word
 */
export function citationForProduct(citation: Citation, product: ProductId): Citation {
  const { document, quote, note } = citation;
  if (product === "lync-2013" || !pagesOfLync2013.has(document)) return citation;
  const own = productPages.find(
    ({ of, product: id, says }) =>
      of === document && id === product && (says === "all" || (quote !== undefined && says.includes(quote))),
  );
  if (own === undefined) {
    const { title } = productById(product);
    return withNote(citation, note, texts.aboutLync2013({ product: title }));
  }
  if (own.page.quote !== undefined) return withNote(own.page, note);
  const page = citation.inferred === true ? { ...own.page, inferred: true } : own.page;
  if (quote === undefined) return withNote(page, note);
  return withNote(page, note, texts.sameAs({ document, quote }));
}

function withNote(citation: Citation, ...notes: readonly (Message | undefined)[]): Citation {
  const [first, ...others] = notes.filter((note) => note !== undefined);
  return first === undefined ? citation : { ...citation, note: paragraph(first, ...others) };
}
