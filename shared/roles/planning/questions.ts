import type { Citation } from "../../catalogue/citation.ts";
import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import type { Deployment } from "../../deployment/model.ts";
import type { Pool } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

const texts = messages("roles.questions", {
  automaticSignIn: {
    text: "Do clients sign in automatically through this pool, and does a policy demand strict DNS names?",
    help: "Yes puts sip.<domain> of every SIP domain into the certificate.",
  },
  fallbackNames: {
    text: "Do the names sipinternal.<domain> or sipexternal.<domain> exist in your DNS?",
    help: "Yes puts both into the certificate for every SIP domain: older clients fall back to them.",
  },
  edgeAutomaticConfiguration: {
    text: "Do clients outside configure themselves, or do partners find you by federation?",
    help: "Yes puts sip.<domain> of every SIP domain into the external Edge certificate.",
  },
  legacyPublicIm: {
    text: "Must the Edge still present a client certificate (AOL, Live Communications Server 2003 or 2005)?",
    help: "Yes asks for the Client Authentication usage as well. Public authorities stop issuing it by March 2027, many already have, so the request may come back without it.",
  },
  mobility: {
    text: "Is the mobility update of 2011 installed?",
    help: "Yes puts the lyncdiscover names into the certificate.",
  },
  oneCertificateForThePool: {
    text: "Shall one certificate serve every server of the pool?",
    help: "Yes puts every server’s name into one certificate with one key, which then must be exportable. Microsoft documents one certificate for each server.",
  },
  phoneUpdates: {
    text: "Do Lync Phone Edition desk phones fetch their updates from this pool?",
    help: "Yes puts ucupdates-r2.<domain> into the certificate, which Microsoft’s wizard does not add.",
  },
  proxyFarm: {
    text: "Are there several reverse proxies that present this certificate?",
    help: "Yes makes the key exportable: certificate and key go to every proxy of the farm.",
  },
  publisherAsCommonName: {
    text: "Shall one certificate for a Cisco cluster have the publisher’s own name as common name?",
    help: "Yes leaves out the name with -ms that the node proposes. Public authorities put the common name among the names, and nobody connects to that one.",
  },
  umResiliency: {
    text: "May calls move between Unified Messaging servers of several sites?",
    help: "Yes puts the names of all Unified Messaging servers into each certificate.",
  },
});

export const questionIds = [
  "automatic-sign-in",
  "fallback-names",
  "edge-automatic-configuration",
  "legacy-public-im",
  "mobility",
  "one-certificate-for-the-pool",
  "phone-updates",
  "proxy-farm",
  "publisher-as-common-name",
  "um-resiliency",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What the wizard asks because no topology says it: a condition on which names depend. */
export type RoleQuestion = {
  readonly id: QuestionId;
  /** Answered with yes or no. */
  readonly text: Message;
  /** What yes leads to. */
  readonly help: Message;
  /** The answer until the user gives one: what the deployment says, or what is usual. */
  readonly usual: (deployment: Deployment, pool: Pool) => boolean;
  readonly citation: Citation;
};

/** What the user answered; a question without an answer has its usual one. */
export type Answers = Readonly<Partial<Record<QuestionId, boolean>>>;

/** Every question, answered. */
export type Answered = Readonly<Record<QuestionId, boolean>>;

/** Every question that a role may ask. */
export const questions = {
  "automatic-sign-in": {
    id: "automatic-sign-in",
    text: texts.automaticSignIn.text,
    help: texts.automaticSignIn.help,
    usual: (_deployment, pool) => "automaticSignIn" in pool && pool.automaticSignIn,
    citation: {
      ...sources.lync2013InternalServers,
      quote: "If this pool is the auto-logon server for clients and strict DNS matching is required in group policy",
    },
  },
  "fallback-names": {
    id: "fallback-names",
    text: texts.fallbackNames.text,
    help: texts.fallbackNames.help,
    usual: () => false,
    citation: {
      ...sources.lync2013InternalServers,
      quote: "you will need to add them in the certificate’s Subject Alternative Name",
    },
  },
  "edge-automatic-configuration": {
    id: "edge-automatic-configuration",
    text: texts.edgeAutomaticConfiguration.text,
    help: texts.edgeAutomaticConfiguration.help,
    usual: () => true,
    citation: {
      ...sources.sfb2015Environment,
      quote: "sip.<sipdomain> for client autoconfiguration or federation",
      inferred: true,
    },
  },
  "legacy-public-im": {
    id: "legacy-public-im",
    text: texts.legacyPublicIm.text,
    help: texts.legacyPublicIm.help,
    usual: () => false,
    citation: { ...sources.chromeRootProgram, quote: "TLS server authentication only", inferred: true },
  },
  mobility: {
    id: "mobility",
    text: texts.mobility.text,
    help: texts.mobility.help,
    usual: () => true,
    citation: {
      ...sources.lync2010Mobility,
      quote: "you need to include certain subject alternative name entries on certificates",
    },
  },
  "one-certificate-for-the-pool": {
    id: "one-certificate-for-the-pool",
    text: texts.oneCertificateForThePool.text,
    help: texts.oneCertificateForThePool.help,
    usual: () => false,
    citation: {
      ...sources.updateSfbCertificate,
      note: citationNotes.notMentionedOtherMembers,
      inferred: true,
    },
  },
  "phone-updates": {
    id: "phone-updates",
    text: texts.phoneUpdates.text,
    help: texts.phoneUpdates.help,
    usual: () => false,
    citation: {
      ...sources.lync2013FrontEndDns,
      quote: "An internal A record with the name ucupdates-r2.<SIP domain>",
      inferred: true,
    },
  },
  "proxy-farm": {
    id: "proxy-farm",
    text: texts.proxyFarm.text,
    help: texts.proxyFarm.help,
    usual: (_deployment, pool) => pool.servers.length > 1,
    citation: {
      ...sources.lync2013ReverseProxyRequest,
      note: citationNotes.exportableForFarms,
      inferred: true,
    },
  },
  "publisher-as-common-name": {
    id: "publisher-as-common-name",
    text: texts.publisherAsCommonName.text,
    help: texts.publisherAsCommonName.help,
    usual: () => false,
    citation: {
      ...sources.ciscoUnityConnection105,
      quote:
        "Editable Common Name to conform to certain Certificate Authorities - for both Single and multi-server CSR",
    },
  },
  "um-resiliency": {
    id: "um-resiliency",
    text: texts.umResiliency.text,
    help: texts.umResiliency.help,
    usual: () => false,
    citation: {
      document: "Guidelines for integrating on-premises Unified Messaging and Lync Server 2013 (Microsoft)",
      quote: "all UM server FQDNs in the SAN, or a wildcard",
    },
  },
} as const satisfies { readonly [Id in QuestionId]: RoleQuestion & { readonly id: Id } };

/** Questions about a certificate that several servers share. */
const ofSeveralServers: readonly QuestionId[] = ["one-certificate-for-the-pool", "publisher-as-common-name"];

/** Whether a question makes sense of a pool: the only server of a pool has nobody to share a certificate with. */
export function concerns(id: QuestionId, pool: Pool): boolean {
  return !ofSeveralServers.includes(id) || pool.servers.length > 1;
}

/** Answers for one pool: the user's, else the usual ones; no to what does not concern it. */
export function answeredFor(answers: Answers, deployment: Deployment, pool: Pool): Answered {
  const answerOf = (id: QuestionId): boolean =>
    concerns(id, pool) && (answers[id] ?? questions[id].usual(deployment, pool));
  return Object.fromEntries(questionIds.map((id) => [id, answerOf(id)])) as Record<QuestionId, boolean>;
}
