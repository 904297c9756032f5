import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { edgeAndProxyLayout } from "../parts/edge-and-proxy-layout.ts";
import {
  audioVideoNames,
  edgeOf,
  productsWithXmppProxy,
  serviceNames,
  signInNames,
  xmppNames,
} from "../parts/edge-names.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import type { CertificateDefinition, RoleDefinition, RoleInput } from "../types.ts";

const texts = messages("roles.edgeExternal", {
  exportable:
    "Every Edge Server of the pool presents the same certificate with the same key: the A/V Authentication service demands it. Microsoft asks for it on a single Edge Server as well.",
  authority:
    "Partners and clients outside must trust it, so a public authority that supports alternative names issues it.",
  keyPlace: "The key can be made here and be imported as a PFX on each Edge Server.",
  where:
    "One request for the whole Edge pool. Edge Servers stand outside the domain, so it is an offline request; import the same PFX on every Edge Server.",
  title: "Edge Server (external)",
  description:
    "The side that faces the internet: signing in from outside, federation, web conferences, and the A/V Authentication service.",
  layouts: {
    oneCertificate: {
      title: "One certificate for all services",
      description: "Access Edge, Web Conferencing Edge and A/V Authentication in one certificate; XMPP as well.",
    },
    separateAudioVideo: {
      title: "A/V Authentication apart",
      description:
        "Two certificates, so that the one for A/V Authentication can be staged with Set-CsCertificate -Roll before the old one ends.",
    },
  },
  certificates: {
    external: { title: "External services" },
    accessWeb: { title: "Access and Web Conferencing" },
    audioVideo: { title: "A/V Authentication" },
  },
  notes: {
    nameVEdgeService:
      "The name of the A/V Edge service is left out: the service reads neither the subject nor the alternative names. Another page lists it among the names to define, so you can take it in.",
    xmppTwoPagesName:
      "For XMPP two pages name the bare domain, two others xmpp.<domain> with a wildcard. KeySpec takes the bare domain, and xmpp.<domain> stands aside.",
    wildcardsSupportedInterfaceXmpp:
      "Wildcards are not supported on this interface; the XMPP row of a summary page shows one all the same.",
    clientAuthenticationAskedIf:
      "Client Authentication is asked for only if you say that an old partner needs it. Public authorities issue it no more from 15 March 2027 on, and most have stopped already: the request may be refused, or the certificate come back without it.",
    pageSaysVAuthentication:
      "One page says that the A/V Authentication service takes the certificate of the internal interface, the others assign the external one. KeySpec assigns the use by name, with the same key on every Edge Server of the pool.",
    pageLyncServer2010:
      "One page of Lync Server 2010 leaves the common name out of the alternative names and gives the A/V Authentication service a private certificate of its own. KeySpec repeats the name and shares the certificate, as another page of that product has it.",
    xmppFederationHasEnded:
      "XMPP federation has ended with Skype for Business Server 2019, so XMPP domains of the deployment give no names here.",
  },
});

const requirements = sources.lync2013ExternalAccess;
/** What every certificate of the external interface has in common. */
const shared = {
  scope: () => "pool",
  extendedKeyUsage: ({ answers }) => (answers["legacy-public-im"] ? ["serverAuth", "clientAuth"] : ["serverAuth"]),
  wildcards: false,
  exportable: () => ({
    value: true,
    reason: texts.exportable,
  }),
  authority: {
    value: "public",
    reason: texts.authority,
  },
  keyPlace: { value: "anywhere", reason: texts.keyPlace },
  where: texts.where,
} as const satisfies Partial<CertificateDefinition>;

const accessAndWeb = {
  ...shared,
  subject: ({ pool }: RoleInput) => edgeOf(pool).external.access,
  names: (input: RoleInput) => [
    ...serviceNames(input),
    ...signInNames(input),
    ...xmppNames(input),
    ...audioVideoNames(input, false),
  ],
};

const external = {
  ...accessAndWeb,
  id: "external",
  title: texts.certificates.external.title,
  uses: (input: RoleInput) => [
    "AccessEdgeExternal",
    "DataEdgeExternal",
    "AudioVideoAuthentication",
    ...(xmppNames(input).length > 0 ? (["XmppServer"] as const) : []),
  ],
} as const satisfies CertificateDefinition;

/** The public certificate of an Edge Server or Edge pool (roles.md §5.1). */
export const edgeExternal: RoleDefinition = {
  id: "edge-external",
  family: "server",
  exposure: "outside",
  identity: "names",
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
      certificates: [external],
    },
    {
      id: "separate-audio-video",
      title: texts.layouts.separateAudioVideo.title,
      description: texts.layouts.separateAudioVideo.description,
      certificates: [
        {
          ...accessAndWeb,
          id: "access-web",
          title: texts.certificates.accessWeb.title,
          uses: (input) => [
            "AccessEdgeExternal",
            "DataEdgeExternal",
            ...(xmppNames(input).length > 0 ? (["XmppServer"] as const) : []),
          ],
        },
        {
          ...shared,
          id: "audio-video",
          title: texts.certificates.audioVideo.title,
          uses: () => ["AudioVideoAuthentication"],
          subject: ({ pool }) => edgeOf(pool).external.audioVideo,
          names: (input) => audioVideoNames(input, true),
          extendedKeyUsage: () => ["serverAuth"],
        },
      ],
    },
    edgeAndProxyLayout(external),
  ],
  questions: (product) => [
    "edge-automatic-configuration",
    "legacy-public-im",
    // Of the names that the reverse proxy publishes.
    ...(product === "lync-2010" ? (["mobility"] as const) : []),
  ],
  notes: [
    {
      text: texts.notes.nameVEdgeService,
      citation: {
        ...requirements,
        quote: "The A/V Edge service does not use the subject name or the subject alternative names entries.",
      },
    },
    {
      text: texts.notes.xmppTwoPagesName,
      citation: {
        ...sources.lync2013XmppSummary,
        quote: "The contoso.com is the entry required for federation with the XMPP partner at the root domain level.",
      },
      products: productsWithXmppProxy,
    },
    {
      text: texts.notes.wildcardsSupportedInterfaceXmpp,
      citation: {
        ...sources.lync2013EdgePlan,
        quote:
          "Wildcard certificates are not supported in Lync Server, except where used to summarize the Simple URLs through the reverse proxy.",
      },
    },
    {
      text: texts.notes.clientAuthenticationAskedIf,
      citation: {
        ...sources.chromeRootProgram18,
        quote:
          "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
      },
    },
    {
      text: texts.notes.pageSaysVAuthentication,
      citation: {
        document:
          "Certificate summary - SIP, XMPP federation, and public instant messaging in Lync Server 2013 (Microsoft)",
        url: "https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-sip-xmpp-federation-and-public-instant-messaging",
        quote: "MRAS uses the certificate assigned to the Edge Server internal interface.",
      },
    },
    {
      text: texts.notes.pageLyncServer2010,
      citation: {
        document: "Reference Architecture 1: Certificate summary, Lync Server 2010 (Microsoft)",
        quote: "access.contoso.com; SAN webcon.contoso.com, sip.contoso.com, sip.fabrikam.com",
      },
      products: ["lync-2010"],
    },
    {
      text: texts.notes.xmppFederationHasEnded,
      citation: {
        ...sources.sfbEdgeEnvironment,
        quote:
          "XMPP Gateways and proxies are available in Skype for Business Server 2015 but are no longer supported in Skype for Business Server 2019.",
      },
      products: ["sfb-2019", "sfb-se"],
    },
    subscriptionEditionNote,
  ],
  citation: {
    ...requirements,
    quote:
      "The subject name of the certificate is the Access Edge service external interface fully qualified domain name",
  },
};
