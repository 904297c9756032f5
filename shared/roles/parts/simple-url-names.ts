import { sources } from "../../catalogue/sources.ts";
import { simpleUrlHosts } from "../../deployment/names.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { type InternalTableId, internalTable } from "./internal-table.ts";
import { replaceableBy } from "./with-wildcards.ts";

const texts = messages("roles.parts.simpleUrlNames", {
  names: {
    ofOneSite: "{reason} It is of the site {site} alone, and the Lync tools do not add it by themselves.",
    meet: "The Meet simple URL: the address in meeting invitations.",
    dialin: "The Dial-in simple URL: phone numbers and PIN of conferences.",
    admin: "The Admin simple URL: the control panel in a browser.",
    scheduler: "The web scheduler’s URL; the Lync tools do not add it by themselves.",
  },
});

/** What a table says about the host of a simple URL. */
export type SimpleUrlNeed = Pick<PlannedName, "included"> & { readonly need: "required" | "optional" };
export type SimpleUrlNeeds = Readonly<Record<DocumentedComponent, SimpleUrlNeed>>;

const components = {
  meet: { reason: texts.names.meet, quote: "Meet simple URLs" },
  dialin: { reason: texts.names.dialin, quote: "Dial-in simple URL" },
  admin: { reason: texts.names.admin, quote: "Admin simple URL" },
} as const;
type DocumentedComponent = keyof typeof components;
const documented = ["meet", "dialin", "admin"] as const satisfies readonly DocumentedComponent[];

/**
 * Hosts of the simple URLs that this pool's site publishes: those of Microsoft's tables, and the two that the Lync tools forget,
 * URLs of a single site and the web scheduler (roles.md §10.1).
 */
export function simpleUrlNames(
  input: RoleInput,
  table: InternalTableId,
  needs: SimpleUrlNeeds,
): readonly PlannedName[] {
  const { deployment, pool, product } = input;
  const place = internalTable(product, table, "web");
  return [
    ...documented.flatMap((component) => {
      const everywhere = simpleUrlHosts(deployment, component, null);
      return simpleUrlHosts(deployment, component, pool.site).map((name): PlannedName => {
        const { reason, quote } = components[component];
        const shared = { name, ...needs[component], ...replaceableBy(name) };
        return everywhere.includes(name)
          ? { ...shared, reason, citation: { ...place, quote } }
          : {
              ...shared,
              reason: texts.names.ofOneSite({ reason, site: pool.site }),
              citation: forgotten("URLs of a single site"),
            };
      });
    }),
    ...simpleUrlHosts(deployment, "scheduler", pool.site).map(
      (name): PlannedName => ({
        name,
        need: "optional",
        included: true,
        ...replaceableBy(name),
        reason: texts.names.scheduler,
        citation: forgotten("the scheduler"),
      }),
    ),
  ];
}

function forgotten(what: string): PlannedName["citation"] {
  return { ...sources.updateSfbCertificate, quote: `The Microsoft table is silent about ${what}.`, inferred: true };
}
