import { messages } from "../text/localise.ts";

/** What KeySpec says of a document that it cites: what is not in it, what a table holds. For `note` of citations; a rule has its own. */
export const citationNotes = messages("citation.notes", {
  notMentionedLdap: "The document does not mention LDAP. It asks for one or more CRL distribution points.",
  notMentionedStandaloneKeeps: "The document does not mention what a stand-alone CA keeps of a request.",
  notMentionedStandaloneTemplates: "The document does not mention templates at a stand-alone CA.",
  conclusionForLync: "What follows for Lync is KeySpec’s conclusion.",
  tabNamesFromConsole: "The names on the tab are from the console itself.",
  notMentionedRequests: "The document does not mention requests.",
  dayFromResellers: "The day is from resellers, who say March 12, 2026.",
  notMentionedOtherMembers: "Microsoft’s tables do not mention the names of other pool members.",
  exportableForFarms:
    "The procedure makes the key exportable where several proxies take the certificate, or where it is requested elsewhere.",
  ownChoice: "You added this name yourself. No document asks for it in this role.",
  directorSimpleUrls:
    "The page for Lync Server 2013 names the Admin simple URL, those for 2015 and 2019 the Meet simple URLs of each SIP domain.",
  directorRow:
    "The rule names the FQDN of the Director and of the Director pool, the example pool.contoso.com and SAN=dir01.contoso.com.",
  notMentionedNames: "The document does not mention the names of the certificate.",
  notMentionedXmppGateway: "The document asks for MTLS between servers. It does not mention the XMPP gateway.",
  notMentionedLync2010: "The document does not mention Lync Server 2010.",
  poolAndComputersOnly: "The document names the pool and its computers. It does not mention the certificate.",
  notMentionedNamesIn: "The document does not mention the names in the certificate.",
  notMentionedCertificate: "The document does not mention the certificate.",
  secondHandTrustedPool:
    "Second-hand: the presented certificate is validated against the trusted application pool name.",
  exampleServerName: "The example on the same page has the server’s name: SN=ee01.contoso.com.",
  exampleMeetUrl: "The example on the same page has the Meet simple URL: SAN=meet.contoso.com.",
  webRowsUnread: "The web rows of this document could not be read.",
  notMentionedBranchServer: "The document does not mention the Survivable Branch Server.",
  applianceNotInExample: "The example does not show the appliance’s name among the names.",
  rowUnread: "The row of this document could not be read.",
  notMentionedSeveralDevices: "The document does not mention several devices.",
  secondHand1024: "Second-hand: the default key of the request has 1024 bits.",
  notMentionedGateways: "The document is about Lync servers. It does not mention gateways.",
  notMentionedSubject: "The document does not mention the subject.",
  notMentionedExchange2019: "The document does not mention Exchange Server 2019.",
  notMentionedSubscriptionEdition: "The document does not mention Subscription Edition.",
  notMentionedAvName: "The document does not mention a name: the A/V authentication service does not use any.",
  multiServerExample: "The name is in the example of a multi-server certificate.",
  nothingAboutLaterReleases: "The sources say nothing about later releases.",
  saidOfLyncProviders: "Said of Lync. No document names a provider for Skype for Business Server.",
  windowsStoresOnly: "The document speaks of certificates in Windows stores only, never of keys or providers.",
  prototypeOnXp: "“(Prototype)” suffix on Windows XP",
  oldDumps: "Not documented any more; seen in old dumps.",
  ownIterations: "KeySpec’s own choice of iterations, within what Windows (600 000) and .NET 9 (300 000) accept.",
  pemForms: "PKCS #8 private keys, in clear or encrypted. 600 000 iterations are KeySpec’s choice, after OWASP.",
});
