import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { ownCertificate } from "../parts/internal-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.groupChat", {
  title: "Group Chat Server",
  description: "Each server with the Lookup, Channel or Web service of Group Chat.",
  layouts: {
    server: {
      title: "One certificate for each server",
      description: "The certificate with which the server authenticates to the Lync servers.",
    },
  },
  certificates: { server: { title: "Group Chat" } },
  names: {
    serversOwnNameUnder: "The server’s own name, under which the Lync servers trust it: the common name, repeated.",
  },
  notes: {
    certificateMustComeSame: "The certificate must come from the same authority as those of the internal servers.",
    documentSaysNamesNeeds: "No document says which names it needs. KeySpec plans the server’s own name.",
  },
});

const silent = {
  ...sources.lync2010GroupChat,
  note: citationNotes.notMentionedNames,
  inferred: true,
};

const sameAuthority = "同じ CA から発行された証明書が必要です (a certificate issued by the same CA is required)";

/** Group Chat, the add-on of Lync Server 2010 that became Persistent Chat (roles.md §4.8). */
export const groupChat: RoleDefinition = {
  id: "group-chat",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "group-chat-tool",
  products: ["lync-2010"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "persistent-chat"),
  layouts: [
    {
      id: "server",
      title: texts.layouts.server.title,
      description: texts.layouts.server.description,
      certificates: [
        {
          ...ownCertificate,
          id: "server",
          title: texts.certificates.server.title,
          // An add-on: the Lync tools assign no certificate to it.
          uses: () => [],
          subject: ({ server }) => server,
          names: ({ server }) => [
            {
              name: server,
              need: "required",
              included: true,
              reason: texts.names.serversOwnNameUnder,
              citation: silent,
            },
          ],
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.certificateMustComeSame,
      citation: {
        ...sources.lync2010GroupChat,
        quote: sameAuthority,
      },
    },
    {
      text: texts.notes.documentSaysNamesNeeds,
      citation: silent,
    },
  ],
  citation: { ...sources.lync2010GroupChat, quote: sameAuthority },
};
