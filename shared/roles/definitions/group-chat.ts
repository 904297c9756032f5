import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { ownCertificate } from "../parts/internal-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const silent = {
  ...sources.lync2010GroupChat,
  note: "The document does not mention the names of the certificate.",
  inferred: true,
};

const sameAuthority = "同じ CA から発行された証明書が必要です (a certificate issued by the same CA is required)";

/** Group Chat, the add-on of Lync Server 2010 that became Persistent Chat (roles.md §4.8). */
export const groupChat: RoleDefinition = {
  id: "group-chat",
  products: ["lync-2010"],
  title: "Group Chat Server",
  description: "Each server with the Lookup, Channel or Web service of Group Chat.",
  pools: ({ pools }) => poolsOf(pools, "persistent-chat"),
  layouts: [
    {
      id: "server",
      title: "One certificate for each server",
      description: "The certificate with which the server authenticates to the Lync servers.",
      certificates: [
        {
          ...ownCertificate,
          id: "server",
          title: "Group Chat",
          // An add-on: the Lync tools assign no certificate to it.
          uses: () => [],
          subject: ({ server }) => server,
          names: ({ server }) => [
            {
              name: server,
              need: "required",
              included: true,
              reason: "The server's own name, under which the Lync servers trust it: the common name, repeated.",
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
      text: "The certificate must come from the same authority as those of the internal servers.",
      citation: {
        ...sources.lync2010GroupChat,
        quote: sameAuthority,
      },
    },
    {
      text: "No document says which names it needs. KeySpec plans the server's own name.",
      citation: silent,
    },
  ],
  citation: { ...sources.lync2010GroupChat, quote: sameAuthority },
};
