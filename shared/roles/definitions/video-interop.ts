import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import { poolCertificate } from "../parts/pool-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.videoInterop", {
  title: "Video Interop Server",
  description: "Brings room systems of other makers into conferences.",
  notes: {
    documentSaysNamesNeeds:
      "No document says which names it needs. KeySpec plans it like a stand-alone Mediation Server: the pool as common name, pool and server among the names.",
    tcpTrunksCiscoUnified:
      "Only TCP trunks with Cisco Unified Communications Manager were tested by Microsoft; the certificate matters for the Skype for Business side and for trunks over TLS.",
  },
});

const silent = {
  ...sources.sfbVideoInterop,
  note: citationNotes.notMentionedNames,
  inferred: true,
};

/** Video Interop Server, stand-alone, since Skype for Business Server 2015 (roles.md §4.8). */
export const videoInterop: RoleDefinition = {
  id: "video-interop",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: ["sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "video-interop"),
  layouts: [poolCertificate(() => silent)],
  questions: () => ["one-certificate-for-the-pool"],
  notes: [
    {
      text: texts.notes.documentSaysNamesNeeds,
      citation: silent,
    },
    {
      text: texts.notes.tcpTrunksCiscoUnified,
      citation: { ...sources.sfbVideoInterop, quote: "TCP SIP trunks set up between CUCM and the VIS" },
    },
    subscriptionEditionNote,
  ],
  citation: { ...sources.sfbVideoInterop, quote: "currently implemented as a standalone server role" },
};
