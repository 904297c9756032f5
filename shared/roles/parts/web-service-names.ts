import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { type InternalTableId, internalTable } from "./internal-table.ts";

const texts = messages("roles.parts.webServiceNames", {
  names: {
    inside: "Web services inside the network: address book, meeting content, group expansion.",
    outside: "Web services as the reverse proxy asks for them.",
    repeatedCommonName: "The common name, repeated because a name check ignores the subject where other names stand.",
  },
});

export type WebSide = "internal" | "external";

const sides = {
  internal: {
    reason: texts.names.inside,
    quote: "Internal web FQDN",
  },
  external: { reason: texts.names.outside, quote: "External web FQDN" },
} as const satisfies Record<WebSide, Pick<PlannedName, "reason"> & { readonly quote: string }>;

/** The web services FQDN of one side, {webint} or {webext} of roles.md §1. */
export function webServiceNames(
  { pool, product }: RoleInput,
  table: InternalTableId,
  side: WebSide,
  need: "required" | "optional",
): readonly PlannedName[] {
  if (!("webServices" in pool)) return [];
  const { reason, quote } = sides[side];
  const citation = { ...internalTable(product, table, "web"), quote };
  return [{ name: pool.webServices[side], need, included: true, reason, citation }];
}

/**
 * The common name of a web certificate among its alternative names. Microsoft's examples for Web External leave it out, the Lync
 * tools put it in (roles.md §4.1); a check passes without it, so it is optional.
 */
export function repeatedCommonName(name: string): PlannedName {
  return {
    name,
    need: "optional",
    included: true,
    reason: texts.names.repeatedCommonName,
    citation: {
      ...sources.lync2013ReverseProxyRequest,
      quote: "The subject name must also be present in the subject alternative name.",
      inferred: true,
    },
  };
}
