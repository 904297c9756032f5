import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { internalTable } from "../parts/internal-table.ts";
import { combinedCertificateNote, subscriptionEditionNote } from "../parts/notes.ts";
import { webRoleLayouts } from "../parts/web-role-layouts.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.standardFrontEnd", {
  title: "Front End Server (Standard Edition)",
  description: "Signing in, messages, conferences and the web services of a Standard Edition server.",
  notes: {
    microsoftsExamplesWebExternal:
      "Microsoft’s examples for Web External do not repeat the common name among the names. KeySpec repeats it, as the Lync tools do.",
    lyncdiscoverNamesCameLync: "The lyncdiscover names came to Lync Server 2010 with the mobility update of 2011.",
  },
});

const table = internalTable("lync-2013", "standard-front-end", "web");

/** Certificates of a Standard Edition server: its name is the pool's and that of its internal web services (roles.md §4.1). */
export const standardFrontEnd: RoleDefinition = {
  id: "standard-front-end",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  bareFileNames: true,
  products: microsoftProducts,
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "standard-front-end"),
  layouts: webRoleLayouts({
    table: "standard-front-end",
    webCommonName: ({ server }) => server,
    adminOutside: () => false,
    phoneUpdates: true,
  }),
  questions: (product) => [
    "automatic-sign-in",
    "fallback-names",
    "phone-updates",
    ...(product === "lync-2010" ? (["mobility"] as const) : []),
  ],
  notes: [
    combinedCertificateNote,
    {
      text: texts.notes.microsoftsExamplesWebExternal,
      citation: {
        ...table,
        quote: "SN=se01.contoso.com; SAN=webcon01.contoso.com; SAN=meet.contoso.com",
      },
    },
    {
      text: texts.notes.lyncdiscoverNamesCameLync,
      citation: {
        ...sources.lync2010Mobility,
        quote: "you need to include certain subject alternative name entries on certificates",
      },
      products: ["lync-2010"],
    },
    subscriptionEditionNote,
  ],
  citation: { ...table, quote: "On Standard Edition server, the server FQDN is the same as the pool FQDN." },
};
