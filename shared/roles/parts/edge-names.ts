import { citationNotes } from "../../catalogue/citation-notes.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";
import { perSipDomain } from "../../deployment/names.ts";
import type { Pool, PoolOf } from "../../deployment/pools.ts";
import { isTenantDomain } from "../../deployment/tenant-domain.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { edgeCitation } from "./edge-citation.ts";

const texts = messages("roles.parts.edgeNames", {
  names: {
    accessEdgeServiceSigning:
      "The Access Edge service: signing in from outside and federation. It is the common name, repeated because TLS ignores the subject where other names stand.",
    webConferencingEdgeService: "The Web Conferencing Edge service: meetings with people outside.",
    clientsOutsideConfigureThemselves:
      "Clients outside that configure themselves and partners that find you by federation look for this name.",
    xmppDomainItselfPartners: "The XMPP domain itself: partners of XMPP federation check the bare domain.",
    hostXmppRecordsDns:
      "The host that the XMPP records in DNS point to. Some pages list it in place of the bare domain.",
    vAuthenticationServiceReads:
      "The A/V Authentication service reads no name. Alone in a certificate it tells what that is for.",
  },
});

/** roles.md §3: Lync Server 2010 has a gateway of its own for XMPP, the 2019 release none. */
export const productsWithXmppProxy: readonly ProductId[] = ["lync-2013", "sfb-2015"];

/** The pool as the Edge pool that it is. */
export function edgeOf(pool: Pool): PoolOf<"edge"> {
  if (pool.kind === "edge") return pool;
  throw new TypeError(`${pool.fqdn} is no Edge pool.`);
}

/** The two services that read names. */
export function serviceNames({ pool, product }: RoleInput): readonly PlannedName[] {
  const { access, webConferencing } = edgeOf(pool).external;
  return [
    {
      name: access,
      need: "required",
      included: true,
      reason: texts.names.accessEdgeServiceSigning,
      citation: edgeCitation(product, {
        lync2013: "the subject alternative name must also contain the access Edge FQDN",
        business: "That happens automatically as well, and it's needed for things to work properly.",
      }),
    },
    {
      name: webConferencing,
      need: "required",
      included: true,
      reason: texts.names.webConferencingEdgeService,
      citation: edgeCitation(product, {
        lync2013: "The web conferencing Edge external interface or hardware load balancer VIP",
        business: "webcon.contoso.com",
      }),
    },
  ];
}

/** One name for each SIP domain. */
export function signInNames({ deployment, product, answers }: RoleInput): readonly PlannedName[] {
  return perSipDomain(deployment, "sip").map((name) => ({
    name,
    need: "conditional",
    included: answers["edge-automatic-configuration"] && !isTenantDomain(name),
    condition: "edge-automatic-configuration",
    reason: texts.names.clientsOutsideConfigureThemselves,
    citation: edgeCitation(product, {
      lync2013: "If you are using client auto-configuration or federation, also include any SIP domain FQDNs",
      business: "You'll only need to add SAN entries for any additional SIP domains",
    }),
  }));
}

/** Names of XMPP federation, where the product has the proxy on the Edge and the deployment uses it. */
export function xmppNames({ pool, product }: RoleInput): readonly PlannedName[] {
  if (!productsWithXmppProxy.includes(product)) return [];
  return edgeOf(pool).xmppDomains.flatMap((domain): readonly PlannedName[] => [
    {
      name: domain,
      need: "conditional",
      included: true,
      reason: texts.names.xmppDomainItselfPartners,
      citation: {
        ...sources.lync2013XmppSummary,
        quote: "The contoso.com is the entry required for federation with the XMPP partner at the root domain level.",
      },
    },
    {
      name: `xmpp.${domain}`,
      need: "optional",
      included: false,
      reason: texts.names.hostXmppRecordsDns,
      citation: {
        ...sources.sfbEdgeEnvironment,
        section: "Edge Certificate table",
        quote: "but will have the following two additional SAN entries",
      },
    },
  ]);
}

/** The name of the service that reads none: aside where the certificate has other names. */
export function audioVideoNames({ pool }: RoleInput, included: boolean): readonly PlannedName[] {
  return [
    {
      name: edgeOf(pool).external.audioVideo,
      need: "optional",
      included,
      reason: texts.names.vAuthenticationServiceReads,
      citation: {
        ...sources.lync2013ExternalAccess,
        note: citationNotes.notMentionedAvName,
        inferred: true,
      },
    },
  ];
}
