import { citationNotes } from "../../catalogue/citation-notes.ts";
import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { internalTable } from "../parts/internal-table.ts";
import { combinedCertificateNote, subscriptionEditionNote } from "../parts/notes.ts";
import { webRoleLayouts } from "../parts/web-role-layouts.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.enterpriseFrontEnd", {
  title: "Front End Server (Enterprise pool)",
  description: "Signing in, messages, conferences and the web services of one Front End Server of an Enterprise pool.",
  notes: {
    webCertificatesRuleSays:
      "For the web certificates the rule says common name = pool, its example shows the server. KeySpec uses the pool, which the Default row demands anyway; both are accepted.",
    webExternalRuleLists:
      "For Web External the rule lists the Admin simple URL, its example the Meet URLs. KeySpec requires Meet and Dial-in and includes Admin.",
    lyncServer2010Documents:
      "The Lync Server 2010 documents were read for the Default row only; the web names are assumed to be those of Lync Server 2013. The lyncdiscover names came to Lync Server 2010 with the mobility update of 2011.",
  },
});

const table = internalTable("lync-2013", "enterprise-front-end", "web");

/**
 * Certificates of a Front End Server of an Enterprise pool (roles.md §4.0, §4.2). Lync Server 2013 and Skype for Business Server
 * 2015 and 2019 print the same table.
 */
export const enterpriseFrontEnd: RoleDefinition = {
  id: "enterprise-front-end",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  bareFileNames: true,
  products: microsoftProducts,
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "enterprise-front-end"),
  layouts: webRoleLayouts({
    table: "enterprise-front-end",
    webCommonName: ({ pool }) => pool.fqdn,
    adminOutside: () => true,
    phoneUpdates: true,
  }),
  questions: (product) => [
    "automatic-sign-in",
    "fallback-names",
    "phone-updates",
    "one-certificate-for-the-pool",
    ...(product === "lync-2010" ? (["mobility"] as const) : []),
  ],
  notes: [
    combinedCertificateNote,
    {
      text: texts.notes.webCertificatesRuleSays,
      citation: {
        ...table,
        quote: "FQDN of the pool",
        note: citationNotes.exampleServerName,
      },
    },
    {
      text: texts.notes.webExternalRuleLists,
      citation: {
        ...table,
        quote: "Admin simple URL",
        note: citationNotes.exampleMeetUrl,
      },
    },
    {
      text: texts.notes.lyncServer2010Documents,
      citation: {
        ...sources.lync2010InternalServers,
        note: citationNotes.webRowsUnread,
        inferred: true,
      },
      products: ["lync-2010"],
    },
    subscriptionEditionNote,
  ],
  citation: { ...table, quote: "FQDN of the pool and FQDN of the server." },
};
