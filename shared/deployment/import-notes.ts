import { messages } from "../text/localise.ts";

/** What an import says of topology documents: what each file was, what was read of it, concluded, or left out. */
export const importNotes = messages("import", {
  sources: {
    archive: "an exported configuration",
    builder: "a file of Topology Builder",
    published: "a published topology",
    saved: "a saved deployment",
    simpleUrlList: "a list of simple URLs",
    simpleUrls: "simple URLs",
  },
  saved: "The deployment “{name}” as it was saved.",
  sipDomains: "SIP domains: {domains}.",
  sipDomainLeftOut: "A SIP domain was left out: {problem}",
  kinds: {
    "standard-front-end": "Standard Edition server",
    "enterprise-front-end": "Enterprise Front End pool",
    director: "Director pool",
    mediation: "Mediation pool",
    "survivable-branch": "survivable branch",
    "av-conferencing": "A/V Conferencing pool",
    "persistent-chat": "Persistent Chat pool",
    "video-interop": "Video Interop pool",
    edge: "Edge pool",
    "office-web-apps": "Office Web Apps farm",
    "trusted-application": "trusted application pool",
    gateway: "gateway",
    "xmpp-gateway": "XMPP gateway",
    "reverse-proxy": "reverse proxy",
    "exchange-um": "Exchange Unified Messaging",
    cucm: "Unified Communications Manager cluster",
    "unity-connection": "Unity Connection cluster",
  },
  pool: {
    single: "{fqdn}: {kind}.",
    several: "{fqdn}: {kind} with {count, plural, one {one server} other {# servers}}: {servers}.",
    leftOut: "{fqdn} ({kind}) was left out. {problem}",
    concluded: "{pool} KeySpec concludes this because {because}.",
    withoutMachines: "The document has no machine for {fqdn}; KeySpec took the pool’s name as that of its one server.",
    withoutCertificate: "{fqdn} has {services}, which need no certificate of KeySpec’s.",
    signIn:
      "Clients sign in automatically through {pools}: no topology says it. sip.<domain> goes into the certificate. Turn automatic sign-in off for pools that clients do not use for it.",
    collocated: {
      mediation: "Mediation Server on {fqdn}: it uses the server’s Default certificate.",
      persistentChat: "Persistent Chat on {fqdn}: it uses the server’s Default certificate.",
      trustedApplication: "Trusted application on {fqdn}: it uses the server’s Default certificate.",
    },
    appliance: "{fqdn} is an appliance: no topology tells one from a Survivable Branch Server.",
    notPublished:
      "{host} is published under no other name outside: a topology does not say it. Enter the name if it is.",
  },
  because: {
    ownDatabase: "its pool has one machine, of the same name, and a database of its own",
    noDatabase: "its pool has one machine, of the same name, though the document shows no database on it",
    marked: "the document marks its registrar with IsDirector",
    branchSite: "its registrar is without user services, in a branch site",
    besideMediation: "its registrar is without user services, beside a Mediation Server",
    noUserServices: "its registrar is without user services",
    conferencingAlone: "it has conferencing services without a registrar",
    serviceName: "its service is called {role}",
  },
  services: {
    unknown:
      "The service “{role}” on {fqdn}: KeySpec does not know it and plans nothing for it. Add a pool by hand if it needs a certificate.",
    nameless:
      "A service without a name on {fqdn}: KeySpec does not know it and plans nothing for it. Add a pool by hand if it needs a certificate.",
    stray: "The service “{role}” is installed on a server that the document does not describe.",
  },
  edge: {
    noName:
      "Edge pool {fqdn}: the document has no external name for it. Add the pool by hand, with its three external names.",
    names:
      "External names of {fqdn}: {access} (Access Edge), {webConferencing} (web conferencing), {audioVideo} (A/V).",
    taken:
      "The document has no external name for {service, select, webConferencing {web conferencing} other {audio and video}} of {fqdn}; KeySpec took {access}, that of the Access Edge.",
    xmpp: "{fqdn} has ports of the XMPP proxy. KeySpec took every SIP domain as federated by XMPP; take those out that are not.",
  },
  gateway: {
    trunk:
      "The gateway {fqdn} has a trunk called {name}; its certificate needs that name too if it is another machine’s.",
    noPort: "The gateway {fqdn} is linked over TLS: the document has no port for it.",
    tls: "The gateway {fqdn} is linked over TLS.",
    tcp: "The gateway {fqdn} is linked over TCP, so it needs no certificate.",
  },
  product: {
    noVersion: "The product is {product}: the document says no version. Choose the right one.",
    unknownVersion:
      "The product is {product}: the document has the version {versions}, which KeySpec does not know. Choose the right one.",
    found: "The product is {product}: the document has ServiceVersion {version}.",
    older: "Servers of {products} are in it too. KeySpec plans them as the newest product’s; change it for them.",
    subscription: "No source says what Subscription Edition writes there: choose it if that is what you run.",
  },
  subject: {
    locality: "locality {value}",
    state: "state {value}",
    country: "country {value}",
    otherCountry: "country {value} (the document has {written})",
    taken: "The subject’s {fields}: taken from the location of the site {site}.",
    leftOut:
      "The {field, select, locality {locality} state {state} other {country}} “{value}” of the site {site} cannot be in a subject: left out.",
  },
  webServices: {
    internalFound: "The internal web services of {fqdn} are {name}: the document has it as host of InternalSettings.",
    internalOfPool:
      "The internal web services of {fqdn} have the pool’s own name. With DNS load balancing they have another one: enter it then.",
    externalMissing:
      "The document names no external web services for {fqdn}; KeySpec put the pool’s own name. Enter the real one.",
    externalOfPool:
      "The document gives the external web services of {fqdn} the pool’s own name. A reverse proxy needs another: check whether it was never changed.",
  },
  simpleUrls: {
    unknownScope:
      "Simple URLs of “{scope}”, which is no site that the topology names: {urls}. Enter them by hand if they are in use.",
    ofEveryDomain: "Simple URL {url} ({component}) for every SIP domain.",
    ofDomain: "Simple URL {url} ({component}) for {domain}.",
    ofEveryDomainAtSite: "Simple URL {url} ({component}) for every SIP domain at the site {site}.",
    ofDomainAtSite: "Simple URL {url} ({component}) for {domain} at the site {site}.",
    leftOut: "The simple URL {component} {url} for {domain} was left out: {why}",
    leftOutWithoutUrl: "The simple URL {component} for {domain} was left out: {why}",
    unknownComponent: "KeySpec does not know that component.",
    notActive: "it has no active URL.",
    notUrl: "it is no URL with a full host name.",
    cutOff: "the console cut it off. {how}",
    shortened: "The console shows only some of the simple URLs of “{scope}” and dots for the others. {how}",
    none: "The topology has no simple URL. {how}",
    noMeet: "No Meet URL for {domains} was found. {how}",
    noDialin: "No dial-in URL was found. {how}",
    how: "Run {command} and add that file, or enter them.",
  },
});
