import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { mobilityTable } from "./internal-table.ts";
import type { WebSide } from "./web-service-names.ts";

const texts = messages("roles.parts.autodiscoverNames", {
  names: {
    inside: "Automatic discovery by mobile and newer desktop clients inside the network.",
    outside: "Automatic discovery by mobile and newer desktop clients from outside.",
  },
});

const labels = {
  internal: {
    label: "lyncdiscoverinternal",
    reason: texts.names.inside,
  },
  external: {
    label: "lyncdiscover",
    reason: texts.names.outside,
  },
} as const satisfies Record<WebSide, { readonly label: string; readonly reason: Message }>;

/**
 * Autodiscover names of one side, one per SIP domain (roles.md §6.1). Lync Server 2010 learned them with an update, so there
 * they depend on a question.
 */
export function autodiscoverNames(
  { answers, deployment, pool, product }: RoleInput,
  side: WebSide,
  need: "required" | "optional",
): readonly PlannedName[] {
  const { label, reason } = labels[side];
  const place = mobilityTable(product, pool.kind === "director" ? "Director Pool" : "Front End Pool");
  const condition =
    product === "lync-2010"
      ? ({ need: "conditional", condition: "mobility", included: answers.mobility } as const)
      : ({ need, included: true } as const);
  return deployment.sipDomains.map((domain) => ({
    name: `${label}.${domain}`,
    ...condition,
    wildcard: `*.${domain}`,
    reason,
    citation: { ...place, quote: `SAN=${label}.<sipdomain>` },
  }));
}
