import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { internalTable } from "../parts/internal-table.ts";
import { subscriptionEditionNote, unread2010Note } from "../parts/notes.ts";
import { poolCertificate } from "../parts/pool-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.mediation", {
  title: "Mediation Server (stand-alone)",
  description: "Connects calls to gateways and trunks. It authenticates to servers, and to gateways over TLS.",
  notes: {
    mediationServerFrontEnd:
      "A Mediation Server on a Front End Server needs no certificate of its own: that of the Front End Server is enough.",
  },
});

const table = internalTable("lync-2013", "mediation", "default");

/** The certificate of a stand-alone Mediation Server, single or of a pool (roles.md §4.4). */
export const mediation: RoleDefinition = {
  id: "mediation",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: microsoftProducts,
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "mediation"),
  layouts: [
    poolCertificate(({ product }) => ({
      ...internalTable(product, "mediation", "default"),
      quote: "pool member server",
    })),
  ],
  questions: () => ["one-certificate-for-the-pool"],
  notes: [
    {
      text: texts.notes.mediationServerFrontEnd,
      citation: {
        ...table,
        quote: "If you collocate Mediation Server with the Front End Servers, the certificates listed",
      },
    },
    unread2010Note,
    subscriptionEditionNote,
  ],
  citation: { ...table, quote: "FQDN of pool member server" },
};
