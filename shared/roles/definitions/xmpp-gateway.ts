import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.xmppGateway", {
  title: "XMPP gateway",
  description: "The separate gateway of Office Communications Server 2007 R2 that links the Edge with XMPP partners.",
  layouts: { oneCertificate: { title: "One certificate", description: "The gateway’s own name." } },
  certificates: {
    gateway: {
      notExportable: "The key need not leave the gateway once it is imported.",
      authority: "The Edge Server must trust it; your own authority is enough for that.",
      keyPlace: "The key can be made here and be imported as a PFX.",
      where: "One request for the gateway.",
    },
  },
  names: { gatewaysNameEdgeServer: "The gateway’s name: the Edge Server compares it with the certificate." },
  notes: {
    documentNamesRoleWas:
      "No document with the names of this role was found: the gateway’s own name follows from the MTLS link to the Edge Server.",
    lyncServer2013Replaced:
      "Lync Server 2013 replaced this gateway by a proxy on the Edge Server and a gateway on the Front End Servers.",
  },
});

const silent = {
  ...sources.lync2010Encryption,
  note: citationNotes.notMentionedXmppGateway,
  inferred: true,
} as const;

/** The certificate of the separate XMPP gateway beside Lync Server 2010 (roles.md §7.4). No table of it was found. */
export const xmppGateway: RoleDefinition = {
  id: "xmpp-gateway",
  family: "partner",
  exposure: "inside",
  identity: "names",
  assignment: "xmpp-console",
  products: ["lync-2010"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "xmpp-gateway"),
  layouts: [
    {
      id: "one-certificate",
      title: texts.layouts.oneCertificate.title,
      description: texts.layouts.oneCertificate.description,
      certificates: [
        {
          id: "gateway",
          title: texts.title,
          uses: () => [],
          scope: () => "server",
          subject: ({ server }) => server,
          names: ({ server }) => [
            {
              name: server,
              need: "required",
              included: true,
              reason: texts.names.gatewaysNameEdgeServer,
              citation: silent,
            },
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: false,
          exportable: () => ({ value: false, reason: texts.certificates.gateway.notExportable }),
          authority: {
            value: "private",
            reason: texts.certificates.gateway.authority,
          },
          keyPlace: { value: "anywhere", reason: texts.certificates.gateway.keyPlace },
          where: texts.certificates.gateway.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.documentNamesRoleWas,
      citation: silent,
    },
    {
      text: texts.notes.lyncServer2013Replaced,
      citation: {
        document: "Configure XMPP gateway access policies and certificates (Microsoft, Lync Server 2013)",
        quote: "you need to deploy the Lync Server 2013 XMPP Gateway",
      },
    },
  ],
  citation: silent,
};
