import type { Citation } from "../../catalogue/citation.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";

type Quotes = { readonly lync2013: string; readonly business: string };

/**
 * What a product's documents say about the Edge. The page of Lync Server 2013 stands for 2010, whose text is the same; that of
 * Skype for Business Server is about 2015 and 2019, and Subscription Edition has none (roles.md §5.1, §16).
 */
export function edgeCitation(product: ProductId, { lync2013, business }: Quotes): Citation {
  switch (product) {
    case "lync-2010":
    case "lync-2013":
    case "cisco-uc": // no Edge is Cisco's
      return { ...sources.lync2013ExternalAccess, quote: lync2013 };
    case "sfb-2015":
    case "sfb-2019":
      return { ...sources.sfbEdgeEnvironment, section: "Certificate planning", quote: business };
    case "sfb-se":
      return { ...sources.sfbEdgeEnvironment, section: "Certificate planning", quote: business, inferred: true };
  }
}
