import { sources } from "../../catalogue/sources.ts";
import { perSipDomain } from "../../deployment/names.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { type InternalTableId, internalTable } from "./internal-table.ts";
import { poolAndServerNames } from "./pool-and-server-names.ts";

const texts = messages("roles.parts.defaultNames", {
  names: {
    clientsSignAutomaticallyUnder: "Clients that sign in automatically under strict DNS matching look for this name.",
    ifNameExistsYour: "Only if this name exists in your DNS: older clients fall back to it.",
  },
});

/** What the Default row asks of a server that clients sign in to: pool, server, sip.{domain} and the fallback names (roles.md §4.1 to §4.3). */
export function defaultNames(input: RoleInput, table: Exclude<InternalTableId, "survivable-branch">) {
  const place = internalTable(input.product, table, "default");
  return [
    ...poolAndServerNames(input, { ...place, quote: poolAndServerQuotes[table] }),
    ...signInNames(input, table),
    ...fallbackNames(input),
  ];
}

/** Words that the pages of every product have in common. */
const poolAndServerQuotes = {
  "standard-front-end": "the server FQDN is the same as the pool FQDN",
  "enterprise-front-end": "FQDN of the pool and FQDN of the server",
  director: "FQDN of the Director, FQDN of the Director pool",
  mediation: "pool member server",
} as const satisfies Record<Exclude<InternalTableId, "survivable-branch">, string>;

function signInNames({ answers, deployment, product }: RoleInput, table: InternalTableId): readonly PlannedName[] {
  return perSipDomain(deployment, "sip").map((name) => ({
    name,
    need: "conditional",
    included: answers["automatic-sign-in"],
    condition: "automatic-sign-in",
    reason: texts.names.clientsSignAutomaticallyUnder,
    citation: {
      ...internalTable(product, table, "default"),
      quote: "strict DNS matching is required in group policy",
    },
  }));
}

function fallbackNames({ answers, deployment, product }: RoleInput): readonly PlannedName[] {
  const { section: _, ...page } = internalTable(product, "enterprise-front-end", "default");
  // The page of Lync Server 2010 was read for its tables only.
  const place = product === "lync-2010" ? { ...sources.lync2013InternalServers, inferred: true } : page;
  return ["sipinternal", "sipexternal"]
    .flatMap((label) => perSipDomain(deployment, label))
    .map((name) => ({
      name,
      need: "conditional",
      included: answers["fallback-names"],
      condition: "fallback-names",
      reason: texts.names.ifNameExistsYour,
      citation: { ...place, quote: "sipexternal.contoso.com in your DNS" },
    }));
}
