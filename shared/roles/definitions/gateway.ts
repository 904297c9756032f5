import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.gateway", {
  title: "Media gateway or session border controller",
  description: "The peer of a Mediation Server towards the telephone network, where the link is protected by TLS.",
  layouts: {
    oneCertificate: { title: "One certificate", description: "The name by which the topology knows the gateway." },
  },
  certificates: {
    link: {
      title: "Link to the Mediation Server",
      exportable: "The certificate goes with its key to every device of the gateway.",
      notExportable: "There is one device, so the key need not leave it once it is there.",
      authority:
        "The link is MTLS: the Mediation Server must trust the gateway’s authority, and the gateway the Mediation Server’s. One authority for both is simplest.",
      keyPlace:
        "Most devices take a key and a certificate as PFX or PEM. Where yours makes its own request, enter the values of this plan there.",
      where:
        "One request for the gateway. Give the device the root certificate of the Mediation Server’s authority too.",
    },
  },
  names: {
    nameTopologyMediationServer: "The name in the topology: the Mediation Server compares it with the certificate.",
    devicesOwnNameWhere: "The device’s own name, where the gateway consists of several.",
  },
  notes: {
    withoutTlsLinkNeeds:
      "Without TLS the link needs no certificate; Microsoft strongly recommends TLS. Once TLS is chosen, both sides show a certificate.",
    requestsMadeSuchDevices:
      "Requests made on such devices may come out with a key of 1024 bits and without organisation fields, which public authorities refuse. A request made here has both.",
    gatewaysListen5066Tcp:
      "Gateways listen on 5066 (TCP) and 5067 (TLS); one topic has 5081 and 5082 instead. Take the port of your topology.",
    rulesAboutCryptoapiProviders:
      "The rules about CryptoAPI providers and KeySpec are about Windows servers. They do not concern a device.",
  },
});

const define = sources.lync2013Gateway;

/** The certificate of a media gateway or session border controller that is linked by TLS (roles.md §7.3). */
export const gateway: RoleDefinition = {
  id: "gateway",
  family: "appliance",
  exposure: "inside",
  identity: "names",
  assignment: "gateway-page",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "gateway").filter(({ tls }) => tls),
  layouts: [
    {
      id: "one-certificate",
      title: texts.layouts.oneCertificate.title,
      description: texts.layouts.oneCertificate.description,
      certificates: [
        {
          id: "link",
          title: texts.certificates.link.title,
          uses: () => [],
          scope: () => "pool",
          subject: ({ pool }) => pool.fqdn,
          names: ({ pool }) => [
            {
              name: pool.fqdn,
              need: "required",
              included: true,
              reason: texts.names.nameTopologyMediationServer,
              citation: {
                ...define,
                quote: "you must specify the FQDN instead of the IP address of the peer of the Mediation Server",
              },
            },
            ...pool.servers.map(({ fqdn }) => ({
              name: fqdn,
              need: "optional" as const,
              included: true,
              reason: texts.names.devicesOwnNameWhere,
              citation: { ...define, note: citationNotes.notMentionedSeveralDevices, inferred: true },
            })),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: false,
          exportable: ({ pool }) =>
            pool.servers.length > 1
              ? { value: true, reason: texts.certificates.link.exportable }
              : { value: false, reason: texts.certificates.link.notExportable },
          authority: {
            value: "private",
            reason: texts.certificates.link.authority,
          },
          keyPlace: {
            value: "anywhere",
            reason: texts.certificates.link.keyPlace,
          },
          where: texts.certificates.link.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.withoutTlsLinkNeeds,
      citation: {
        ...define,
        quote: "we strongly recommend that you deploy a peer to the Mediation Server that can use TLS",
      },
    },
    {
      text: texts.notes.requestsMadeSuchDevices,
      citation: {
        document: "AudioCodes gateways and certificates for Lync (masteringmsuc, blog)",
        note: citationNotes.secondHand1024,
        inferred: true,
      },
    },
    {
      text: texts.notes.gatewaysListen5066Tcp,
      citation: {
        ...define,
        quote: "the ports are 5066 for Transmission Control Protocol (TCP) and 5067 for Transport Layer Security (TLS)",
      },
    },
    {
      text: texts.notes.rulesAboutCryptoapiProviders,
      citation: {
        ...sources.lyncCngSupport,
        note: citationNotes.notMentionedGateways,
        inferred: true,
      },
    },
    subscriptionEditionNote,
  ],
  citation: {
    ...define,
    quote: "you must specify the FQDN instead of the IP address of the peer of the Mediation Server",
  },
};
