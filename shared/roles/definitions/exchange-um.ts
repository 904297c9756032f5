import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import { wildcardAlternatives } from "../parts/wildcard-alternatives.ts";
import { replaceableBy } from "../parts/with-wildcards.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "../types.ts";

const texts = messages("roles.exchangeUm", {
  title: "Exchange Unified Messaging",
  description: "Voice mail: an Exchange server that Front Ends and Mediation Servers connect to by MTLS.",
  layouts: {
    perServer: {
      title: "One certificate for each server",
      description: "Each Exchange server has a certificate with its own name.",
    },
  },
  certificates: {
    unifiedMessaging: {
      title: "Unified Messaging",
      notExportable:
        "Each server has a certificate and a key of its own, so the key need not leave it once it is imported.",
      authority:
        "Lync and Exchange must trust each other’s authority. It need not be the same one, and a self-signed certificate does not do.",
      keyPlace: "The key can be made here; Import-ExchangeCertificate takes a PFX.",
      where: "One request for each Exchange server that runs Unified Messaging.",
    },
  },
  notes: {
    standAloneUnifiedMessaging:
      "A stand-alone Unified Messaging server does not read the alternative names, while the guidelines for resiliency want all servers or a wildcard there. KeySpec puts the other servers in if you say that calls may move between them.",
    keyMustCryptoapiProvider:
      "The key must be in a CryptoAPI provider: with a CNG key the service logs events 1079 and 1136.",
    exchangeServer2019Has:
      "Exchange Server 2019 has no Unified Messaging, so this is about Exchange Server 2016 and older.",
  },
  names: {
    wildcard: "It may stand for them, not for the common name.",
    exchangeServersOwnName:
      "The Exchange server’s own name, which the document demands as the subject; repeated for newer name checks.",
    anotherUnifiedMessagingServer:
      "Another Unified Messaging server, whose calls may be sent here when its site fails.",
  },
});

const guidelines = { ...sources.lync2013UmGuidelines, section: "Example 1: Exchange UM Resiliency" };

/** The certificate of each Exchange server that takes voice mail for Lync (roles.md §7.1). */
export const exchangeUm: RoleDefinition = {
  id: "exchange-um",
  family: "partner",
  exposure: "inside",
  identity: "subject",
  assignment: "exchange",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "exchange-um"),
  layouts: [
    {
      id: "per-server",
      title: texts.layouts.perServer.title,
      description: texts.layouts.perServer.description,
      certificates: [
        {
          id: "unified-messaging",
          title: texts.certificates.unifiedMessaging.title,
          uses: () => [],
          scope: () => "server",
          subject: ({ server }) => server,
          names: (input) => [
            ...ownName(input),
            ...otherServers(input),
            ...wildcardAlternatives(otherServers(input), texts.names.wildcard, {
              ...guidelines,
              quote: "Use a certificate with a wildcard in the Subject Alternative Name (SAN).",
            }),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: () => ({
            value: false,
            reason: texts.certificates.unifiedMessaging.notExportable,
          }),
          authority: {
            value: "private",
            reason: texts.certificates.unifiedMessaging.authority,
          },
          keyPlace: { value: "anywhere", reason: texts.certificates.unifiedMessaging.keyPlace },
          where: texts.certificates.unifiedMessaging.where,
        },
      ],
    },
  ],
  questions: () => ["um-resiliency"],
  notes: [
    {
      text: texts.notes.standAloneUnifiedMessaging,
      citation: {
        ...sources.lync2013Wildcards,
        quote: "The server does not use SAN entries when deployed as a stand-alone server.",
      },
    },
    {
      text: texts.notes.keyMustCryptoapiProvider,
      citation: {
        document: "Exchange Unified Messaging and a CNG certificate, events 1079 and 1136 (rockyprogress, blog)",
        quote: "Invalid provider type specified",
      },
    },
    {
      text: texts.notes.exchangeServer2019Has,
      citation: {
        ...sources.lync2013UmGuidelines,
        note: citationNotes.notMentionedExchange2019,
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
      reason: texts.names.exchangeServersOwnName,
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
      reason: texts.names.anotherUnifiedMessagingServer,
      citation: {
        ...guidelines,
        quote: "Put the fully qualified domain name (FQDN) of each of the four Exchange UM servers in the SAN.",
      },
    }));
}
