import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { RoleNote } from "../types.ts";

const texts = messages("roles.parts.notes", {
  notes: {
    certificateAllUsesNames:
      "In one certificate for all uses the names of the Default row are required; those of the web services, simple URLs and Autodiscover are included and can be left out where the web services have certificates of their own.",
    documentSkypeBusinessServer:
      "No document of Skype for Business Server Subscription Edition was read; the names are those of the 2019 release.",
    rowServerLyncServer:
      "The row of this server in the Lync Server 2010 document was not read; KeySpec takes the names of Lync Server 2013.",
  },
});

/** Why the names of the web services can be left out of a combined certificate. */
export const combinedCertificateNote: RoleNote = {
  text: texts.notes.certificateAllUsesNames,
  citation: {
    ...sources.lync2013ServerCertificates,
    quote: "it is possible to request and assign a single default certificate",
  },
};

/** Subscription Edition has no page of its own (roles.md §16). */
export const subscriptionEditionNote: RoleNote = {
  text: texts.notes.documentSkypeBusinessServer,
  citation: {
    ...sources.sfb2019Requirements,
    note: citationNotes.notMentionedSubscriptionEdition,
    inferred: true,
  },
  products: ["sfb-se"],
};

/** Roles whose row in the page of Lync Server 2010 was not read. */
export const unread2010Note: RoleNote = {
  text: texts.notes.rowServerLyncServer,
  citation: {
    ...sources.lync2010InternalServers,
    note: citationNotes.rowUnread,
    inferred: true,
  },
  products: ["lync-2010"],
};
