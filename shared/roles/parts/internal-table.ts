import type { Citation } from "../../catalogue/citation.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";

/** A place in a document; a citation adds the words. */
export type CitedPlace = Omit<Citation, "quote">;

/** The tables of Microsoft's page about internal servers, under the headings of Lync Server 2013. */
const headings = {
  "standard-front-end": "Certificates for Standard Edition Server",
  "enterprise-front-end": "Certificates for Front End Server in a Front End Pool",
  director: "Certificates for Director",
  mediation: "Certificates for Stand-alone Mediation Server",
  "survivable-branch": "Certificates for Survivable Branch Appliance",
} as const;
export type InternalTableId = keyof typeof headings;

/**
 * Where a product's documents print the row of an internal server. What was not read counts as inferred: most rows of Lync
 * Server 2010, and Subscription Edition, which has no page of its own (roles.md §4, §16).
 */
export function internalTable(product: ProductId, table: InternalTableId, row: "default" | "web"): CitedPlace {
  const section = headings[table];
  switch (product) {
    case "lync-2010":
      return wasReadFor2010(table, row)
        ? { ...sources.lync2010InternalServers, section }
        : { ...sources.lync2013InternalServers, section, inferred: true };
    case "lync-2013":
    case "cisco-uc": // no role of these tables is Cisco's
      return { ...sources.lync2013InternalServers, section };
    case "sfb-2015":
    case "sfb-2019":
    case "sfb-se":
      return businessPage(product, "Certificates for your internal servers");
  }
}

/** Where a product's documents ask for the names of Autodiscover. */
export function mobilityTable(product: ProductId, pool: "Front End Pool" | "Director Pool"): CitedPlace {
  const section = `${pool} Certificate Requirements`;
  switch (product) {
    case "lync-2010":
      return { ...sources.lync2010Mobility, section };
    case "lync-2013":
    case "cisco-uc":
      return { ...sources.lync2013Mobility, section };
    case "sfb-2015":
    case "sfb-2019":
    case "sfb-se":
      return businessPage(product, "Certificates for mobility");
  }
}

function wasReadFor2010(table: InternalTableId, row: "default" | "web"): boolean {
  return table === "standard-front-end" || (table === "enterprise-front-end" && row === "default");
}

function businessPage(product: "sfb-2015" | "sfb-2019" | "sfb-se", section: string): CitedPlace {
  if (product === "sfb-2015") return { ...sources.sfb2015Environment, section };
  const place = { ...sources.sfb2019Requirements, section };
  return product === "sfb-se" ? { ...place, inferred: true } : place;
}
