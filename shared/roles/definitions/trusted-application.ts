import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.trustedApplication", {
  title: "Trusted application server",
  description: "An application on UCMA that the servers trust by MTLS: contact centers, bots, watcher nodes.",
  layouts: {
    perServer: { title: "One certificate for each server", description: "The pool’s name and the server’s own." },
  },
  certificates: {
    default: {
      title: "Default",
      notExportable:
        "Each server has a certificate and a key of its own, so the key need not leave it once it is imported.",
      authority: "Only your own servers connect to it, and they trust your authority.",
      keyPlace: "The key can be made here and be imported as a PFX.",
      where:
        "One request for each server of the pool. Few of them have Lync’s shell or Deployment Wizard, as a watcher node does: elsewhere the application itself is told which certificate to present.",
    },
  },
  names: {
    nameTrustedApplicationPool:
      "The name of the trusted application pool: the other servers compare it with the certificate before they trust the application.",
    serversOwnNameEvery: "The server’s own name, as in every other pool; no document asks for it here.",
  },
  notes: {
    tableListsNamesRole:
      "No table lists the names of this role. The pool’s name is what the topology trusts; the server’s own name follows the rule of other pools.",
    poolComputerHasComputers:
      "A pool of one computer has the computer’s name, unless another one was given when the pool was made.",
    skypeBusinessServer2015:
      "Skype for Business Server 2015 compares the certificate with the pool’s name more strictly than Lync Server 2013 did.",
  },
});

const cmdlet = sources.newTrustedApplicationPool;

/** The certificate of each server of a trusted application pool (roles.md §7.2). */
export const trustedApplication: RoleDefinition = {
  id: "trusted-application",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "application-settings",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "trusted-application"),
  layouts: [
    {
      id: "per-server",
      title: texts.layouts.perServer.title,
      description: texts.layouts.perServer.description,
      certificates: [
        {
          id: "default",
          title: texts.certificates.default.title,
          uses: () => ["Default"],
          scope: () => "server",
          subject: ({ pool }) => pool.fqdn,
          names: ({ pool, server }) => [
            {
              name: pool.fqdn,
              need: "required",
              included: true,
              reason: texts.names.nameTrustedApplicationPool,
              citation: {
                ...cmdlet,
                note: citationNotes.poolAndComputersOnly,
                inferred: true,
              },
            },
            {
              name: server,
              need: "optional",
              included: true,
              reason: texts.names.serversOwnNameEvery,
              citation: {
                ...cmdlet,
                note: citationNotes.notMentionedNamesIn,
                inferred: true,
              },
            },
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: false,
          exportable: () => ({
            value: false,
            reason: texts.certificates.default.notExportable,
          }),
          authority: {
            value: "private",
            reason: texts.certificates.default.authority,
          },
          keyPlace: { value: "anywhere", reason: texts.certificates.default.keyPlace },
          where: texts.certificates.default.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.tableListsNamesRole,
      citation: { ...cmdlet, note: citationNotes.notMentionedCertificate, inferred: true },
    },
    {
      text: texts.notes.poolComputerHasComputers,
      citation: {
        ...cmdlet,
        quote: "By default the computer will be assigned the same fully qualified domain name (FQDN)",
      },
    },
    {
      text: texts.notes.skypeBusinessServer2015,
      citation: {
        document: "Trusted application pools after an upgrade to Skype for Business Server 2015 (imaucblog)",
        note: citationNotes.secondHandTrustedPool,
        inferred: true,
      },
      products: ["sfb-2015", "sfb-2019", "sfb-se"],
    },
    subscriptionEditionNote,
  ],
  citation: { ...cmdlet, note: citationNotes.notMentionedCertificate, inferred: true },
};
