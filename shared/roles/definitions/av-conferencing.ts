import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { poolCertificate } from "../parts/pool-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.avConferencing", {
  title: "A/V Conferencing Server",
  description:
    "Audio and video of conferences, on servers of their own. Later releases have it on the Front End Servers.",
  notes: {
    documentListsServerAmong:
      "The document lists this server among those that need a certificate, but its row was not read. KeySpec plans it like every pool of internal servers: the pool as common name, pool and server among the names.",
  },
});

const listed = { ...sources.lync2010InternalServers, quote: "A/V Conferencing Server, Mediation Server, and Director" };
const silent = {
  ...sources.lync2010InternalServers,
  note: citationNotes.rowUnread,
  inferred: true,
};

/** The stand-alone A/V Conferencing Server, which only Lync Server 2010 has (roles.md §4.6). */
export const avConferencing: RoleDefinition = {
  id: "av-conferencing",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: ["lync-2010"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "av-conferencing"),
  layouts: [poolCertificate(() => silent)],
  questions: () => ["one-certificate-for-the-pool"],
  notes: [
    {
      text: texts.notes.documentListsServerAmong,
      citation: silent,
    },
  ],
  citation: listed,
};
