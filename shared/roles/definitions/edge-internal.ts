import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { edgeCitation } from "../parts/edge-citation.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.edgeInternal", {
  title: "Edge Server (internal)",
  description:
    "The side that faces the network inside: MTLS to Front Ends and Directors, and replication of the topology.",
  layouts: {
    oneCertificate: {
      title: "One certificate",
      description: "One certificate with one key for every Edge Server of the pool.",
    },
  },
  certificates: {
    internal: {
      title: "Internal interface",
      exportable: "The certificate goes with its key to every Edge Server of the pool.",
      authority:
        "Only your own servers meet it. The authority of the Front End pool is best: both sides trust it already.",
      keyPlace: "The key can be made here and be imported as a PFX.",
      where:
        "One request for the whole Edge pool. Edge Servers stand outside the domain, so it is an offline request; import the same PFX on every Edge Server, and the authority’s root certificate by hand.",
    },
  },
  names: {
    internalNameEdgeServer:
      "The internal name of the Edge Server or Edge pool. No alternative name is required; it is repeated because a newer name check ignores the subject.",
  },
  notes: {
    pageAllowsWildcardCertificate:
      "One page allows a wildcard certificate on this interface, another none as common name in any role. KeySpec writes the name itself. A wildcard among the alternative names is supported and of no use: nobody asks for it.",
    ifNameWrongReplication:
      "If the name is wrong, replication to the Edge Server fails with event 1015: “Unable to match host/cluster against certificate”.",
    requirementsAllowPublicAuthority:
      "The requirements allow a public authority as well; a support article wants the authority of the Front End pool.",
  },
});

/** The certificate of the side that faces the Front Ends (roles.md §5.2). */
export const edgeInternal: RoleDefinition = {
  id: "edge-internal",
  family: "server",
  exposure: "perimeter",
  identity: "subject",
  assignment: "cs-certificate",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "edge"),
  layouts: [
    {
      id: "one-certificate",
      title: texts.layouts.oneCertificate.title,
      description: texts.layouts.oneCertificate.description,
      certificates: [
        {
          id: "internal",
          title: texts.certificates.internal.title,
          uses: () => ["Internal"],
          scope: () => "pool",
          subject: ({ pool }) => pool.fqdn,
          names: ({ pool, product }) => [
            {
              name: pool.fqdn,
              need: "required",
              included: true,
              reason: texts.names.internalNameEdgeServer,
              citation: edgeCitation(product, {
                lync2013: "typically the Edge internal interface FQDN or hardware load balancer VIP",
                business: "it uses an SN entry, and no SAN entries",
              }),
            },
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: () => ({
            value: true,
            reason: texts.certificates.internal.exportable,
          }),
          authority: {
            value: "private",
            reason: texts.certificates.internal.authority,
          },
          keyPlace: { value: "anywhere", reason: texts.certificates.internal.keyPlace },
          where: texts.certificates.internal.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.pageAllowsWildcardCertificate,
      citation: {
        ...sources.lync2013Wildcards,
        quote: "The SAN on the internal Edge Server is not queried, and a wildcard SAN entry is of limited value.",
      },
    },
    {
      text: texts.notes.ifNameWrongReplication,
      citation: { ...sources.lyncReplication, quote: "Unable to match host/cluster against certificate" },
    },
    {
      text: texts.notes.requirementsAllowPublicAuthority,
      citation: {
        ...sources.lyncReplication,
        quote:
          "The Lync Server front end server pool and the Lync Server Edge server pool must share the same PKI solution.",
      },
    },
    subscriptionEditionNote,
  ],
  citation: {
    ...sources.lync2013EdgeSummary,
    quote: "The internal interface certificate uses only the SN and does not need or use SAN entries.",
  },
};
