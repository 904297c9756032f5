import type { Citation } from "../../catalogue/citation.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";
import { isWildcard } from "../../names/match.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName } from "../types.ts";
import { internalTable } from "./internal-table.ts";
import { wildcardAlternatives } from "./wildcard-alternatives.ts";

const texts = messages("roles.parts.withWildcards", { advice: "Test desk phones first: some refuse wildcards." });

/** What ends the reason of a wildcard that clients of the web services meet. */
export const testPhonesFirst = texts.advice;

/** The names, and beside them the wildcards that may replace some; never in by themselves (roles.md §9). */
export function withWildcards(names: readonly PlannedName[], product: ProductId): readonly PlannedName[] {
  return [...names, ...wildcardAlternatives(names, testPhonesFirst, wildcardSupport(product))];
}

/** A wildcard needs two labels after its star, so a host such as `contoso.com` has none. */
export function replaceableBy(host: string): Pick<PlannedName, "wildcard"> {
  const wildcard = `*${host.slice(host.indexOf("."))}`;
  return isWildcard(wildcard) ? { wildcard } : {};
}

function wildcardSupport(product: ProductId): Citation {
  switch (product) {
    case "lync-2010":
      return {
        ...sources.lync2010InternalServers,
        quote:
          "Wildcard certificates are supported for the subject alternative names associated with the simple URLs on the Front End pool, Front End Server, or Director.",
      };
    case "lync-2013":
    case "cisco-uc": // no role with these names is Cisco's
      return {
        ...sources.lync2013Wildcards,
        quote:
          "Wildcard SAN entry is supported for Simple URLs (meet and dialin) and for SAN entries for LyncDiscover and LyncDiscoverInternal",
      };
    case "sfb-2015":
    case "sfb-2019":
    case "sfb-se":
      return {
        ...internalTable(product, "standard-front-end", "web"),
        quote: "Wildcard entries are supported for the simple URL entries.",
      };
  }
}
