import { citationNotes } from "../../catalogue/citation-notes.ts";
import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { internalTable } from "../parts/internal-table.ts";
import { combinedCertificateNote, subscriptionEditionNote, unread2010Note } from "../parts/notes.ts";
import { webRoleLayouts } from "../parts/web-role-layouts.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.director", {
  title: "Director",
  description: "Sends users who sign in to their pools, and serves their first web requests; single or in a pool.",
  notes: {
    certificateEachDirectorPools:
      "One certificate for each Director with the pool’s name in it is what Microsoft’s summaries show.",
    webExternalLyncServer:
      "For Web External Lync Server 2013 lists the Dial-in and Admin simple URLs, Skype for Business Server the Meet and Dial-in ones. KeySpec requires Meet and Dial-in; Admin is optional.",
    externalWebFqdnDirector: "The external web FQDN of a Director must differ from that of every Front End pool.",
    exampleDefaultCertificate2015:
      "The example for the Default certificate of 2015 and 2019 names the pool without repeating it. KeySpec follows the rule beside it: Director and Director pool.",
  },
});

const table = internalTable("lync-2013", "director", "web");

/** Certificates of a Director, single or of a pool (roles.md §4.3). */
export const director: RoleDefinition = {
  id: "director",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: microsoftProducts,
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "director"),
  layouts: webRoleLayouts({
    table: "director",
    webCommonName: ({ server }) => server,
    // CONFLICT 3: the row of Lync Server 2013 lists the Admin simple URL, that of Skype for Business does not.
    adminOutside: (product) => product === "lync-2010" || product === "lync-2013",
    phoneUpdates: false,
  }),
  questions: (product) => [
    "automatic-sign-in",
    "fallback-names",
    "one-certificate-for-the-pool",
    ...(product === "lync-2010" ? (["mobility"] as const) : []),
  ],
  notes: [
    combinedCertificateNote,
    {
      text: texts.notes.certificateEachDirectorPools,
      citation: { ...sources.lync2013DirectorPool, quote: "A certificate is requested for each Director in the pool." },
    },
    {
      text: texts.notes.webExternalLyncServer,
      citation: {
        ...table,
        note: citationNotes.directorSimpleUrls,
      },
    },
    {
      text: texts.notes.externalWebFqdnDirector,
      citation: {
        ...table,
        quote: "The Director external web FQDN must be different from the Front End pool or Front End Server.",
      },
    },
    {
      text: texts.notes.exampleDefaultCertificate2015,
      citation: {
        ...internalTable("sfb-2015", "director", "default"),
        note: citationNotes.directorRow,
      },
      products: ["sfb-2015", "sfb-2019", "sfb-se"],
    },
    unread2010Note,
    subscriptionEditionNote,
  ],
  citation: { ...table, quote: "FQDN of the Director, FQDN of the Director pool" },
};
