import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import { wildcardAlternatives } from "../parts/wildcard-alternatives.ts";
import { replaceableBy } from "../parts/with-wildcards.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "../types.ts";

const guidelines = { ...sources.lync2013UmGuidelines, section: "Example 1: Exchange UM Resiliency" };

/** The certificate of each Exchange server that takes voice mail for Lync (roles.md §7.1). */
export const exchangeUm: RoleDefinition = {
  id: "exchange-um",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: "Exchange Unified Messaging",
  description: "Voice mail: an Exchange server that Front Ends and Mediation Servers connect to by MTLS.",
  pools: ({ pools }) => poolsOf(pools, "exchange-um"),
  layouts: [
    {
      id: "per-server",
      title: "One certificate for each server",
      description: "Each Exchange server has a certificate with its own name.",
      certificates: [
        {
          id: "unified-messaging",
          title: "Unified Messaging",
          uses: () => [],
          scope: () => "server",
          subject: ({ server }) => server,
          names: (input) => [
            ...ownName(input),
            ...otherServers(input),
            ...wildcardAlternatives(otherServers(input), "It may stand for them, not for the common name.", {
              ...guidelines,
              quote: "Use a certificate with a wildcard in the Subject Alternative Name (SAN).",
            }),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: () => ({
            value: false,
            reason:
              "Each server has a certificate and a key of its own, so the key need not leave it once it is imported.",
          }),
          authority: {
            value: "private",
            reason:
              "Lync and Exchange must trust each other's authority. It need not be the same one, and a self-signed certificate does not do.",
          },
          keyPlace: { value: "anywhere", reason: "The key can be made here; Import-ExchangeCertificate takes a PFX." },
          where: "One request for each Exchange server that runs Unified Messaging.",
        },
      ],
    },
  ],
  questions: () => ["um-resiliency"],
  notes: [
    {
      text: "A stand-alone Unified Messaging server does not read the alternative names, while the guidelines for resiliency want all servers or a wildcard there. KeySpec puts the other servers in if you say that calls may move between them.",
      citation: {
        ...sources.lync2013Wildcards,
        quote: "The server does not use SAN entries when deployed as a stand-alone server.",
      },
    },
    {
      text: "The key must be in a CryptoAPI provider: with a CNG key the service logs events 1079 and 1136.",
      citation: {
        document: "Exchange Unified Messaging and a CNG certificate, events 1079 and 1136 (rockyprogress, blog)",
        quote: "Invalid provider type specified",
      },
    },
    {
      text: "Exchange Server 2019 has no Unified Messaging, so this is about Exchange Server 2016 and older.",
      citation: {
        ...sources.lync2013UmGuidelines,
        note: "The document does not mention Exchange Server 2019.",
        inferred: true,
      },
    },
    subscriptionEditionNote,
  ],
  citation: {
    ...sources.lync2013UmCertificates,
    quote: "you must enter the FQDN of the Exchange Server for communications to work",
  },
};

function ownName({ server }: RoleInput): readonly PlannedName[] {
  return [
    {
      name: server,
      need: "required",
      included: true,
      reason:
        "The Exchange server's own name, which the document demands as the subject; repeated for newer name checks.",
      citation: {
        ...sources.lync2013UmCertificates,
        quote: "you must enter the FQDN of the Exchange Server for communications to work",
      },
    },
  ];
}

/** Servers that may take over calls: those of every pool, because resiliency spans sites. */
function otherServers({ deployment, server, answers }: RoleInput): readonly PlannedName[] {
  const servers = poolsOf(deployment.pools, "exchange-um").flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
  return [...new Set(servers)]
    .filter((name) => name !== server)
    .map((name) => ({
      name,
      need: "conditional",
      included: answers["um-resiliency"],
      condition: "um-resiliency",
      ...replaceableBy(name),
      reason: "Another Unified Messaging server, whose calls may be sent here when its site fails.",
      citation: {
        ...guidelines,
        quote: "Put the fully qualified domain name (FQDN) of each of the four Exchange UM servers in the SAN.",
      },
    }));
}
