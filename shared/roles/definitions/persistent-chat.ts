import { citationNotes } from "../../catalogue/citation-notes.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { type CitedPlace, internalTable } from "../parts/internal-table.ts";
import { poolCertificate } from "../parts/pool-certificate.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.persistentChat", {
  title: "Persistent Chat Server",
  description: "Chat rooms that keep their messages, and the files in them.",
  notes: {
    certificateMustComeSame:
      "The certificate must come from the same authority as those of the internal servers. Have it before you install the role.",
    documentSaysNamesNeeds:
      "No document says which names it needs. KeySpec plans it like every pool of internal servers: the pool as common name, pool and server among the names.",
  },
});

const sameAuthority = "issued by the same CA as the one used by";

/** Persistent Chat of Lync Server 2013 and Skype for Business Server 2015 (roles.md §4.8). */
export const persistentChat: RoleDefinition = {
  id: "persistent-chat",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: ["lync-2013", "sfb-2015"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "persistent-chat"),
  layouts: [
    poolCertificate(({ product }) => ({
      ...page(product),
      note: citationNotes.notMentionedNames,
      inferred: true,
    })),
  ],
  questions: () => ["one-certificate-for-the-pool"],
  notes: [
    {
      text: texts.notes.certificateMustComeSame,
      citation: { ...sources.lync2013PersistentChat, quote: sameAuthority },
    },
    {
      text: texts.notes.documentSaysNamesNeeds,
      citation: {
        ...sources.lync2013PersistentChat,
        note: citationNotes.notMentionedNames,
        inferred: true,
      },
    },
  ],
  citation: { ...sources.lync2013PersistentChat, quote: sameAuthority },
};

function page(product: ProductId): CitedPlace {
  if (product === "lync-2013") return sources.lync2013PersistentChat;
  return { ...internalTable(product, "mediation", "default"), section: "Certificates for your Persistent Chat Server" };
}
