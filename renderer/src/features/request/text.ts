import type { PoolKind } from "#shared/deployment/pools.ts";
import type { RequestFormat } from "#shared/guide/requests/types.ts";
import type { KeyChoice } from "#shared/roles/types.ts";
import type { PoolField } from "./deployment/pool-fields.ts";

const kinds = {
  "standard-front-end": "Standard Edition Front End Server",
  "enterprise-front-end": "Enterprise Edition Front End pool",
  director: "Director or Director pool",
  mediation: "Mediation Server, stand-alone",
  "survivable-branch": "Survivable Branch Appliance or Server",
  "av-conferencing": "A/V Conferencing Server (Lync Server 2010)",
  "persistent-chat": "Persistent Chat or Group Chat Server",
  "video-interop": "Video Interop Server",
  edge: "Edge Server or Edge pool",
  "office-web-apps": "Office Web Apps or Office Online Server",
  "trusted-application": "Trusted application pool",
  gateway: "Media gateway or SBC",
  "xmpp-gateway": "XMPP Gateway (Lync Server 2010)",
  "reverse-proxy": "Reverse proxy",
  "exchange-um": "Exchange Unified Messaging",
  cucm: "Cisco Unified Communications Manager",
  "unity-connection": "Cisco Unity Connection",
} as const satisfies Record<PoolKind, string>;

const poolFields = {
  fqdn: "FQDN of the pool, or of the only server",
  servers: "Servers",
  webInternal: "Internal web services FQDN",
  webExternal: "External web services FQDN",
  automaticSignIn: "Clients that sign in automatically are sent to this pool",
  access: "External FQDN of Access Edge",
  webConferencing: "External FQDN of Web Conferencing Edge",
  audioVideo: "External FQDN of A/V Edge",
  xmppDomains: "XMPP domains",
  external: "FQDN that is published to the internet",
  tls: "Linked by TLS",
  appliance: "It is an appliance",
} as const satisfies Record<PoolField, string>;

const poolDescriptions = {
  fqdn: undefined,
  servers: "Full names, one per line; empty where the one server has the name above.",
  webInternal: undefined,
  webExternal: undefined,
  automaticSignIn: "Adds sip.<domain> for each SIP domain.",
  access: undefined,
  webConferencing: undefined,
  audioVideo: undefined,
  xmppDomains: "One per line; empty without XMPP federation.",
  external: "Empty where it is not published.",
  tls: "Without TLS it needs no certificate.",
  appliance: "Not a server of yours in the branch.",
} as const satisfies Record<PoolField, string | undefined>;

const keys = {
  "rsa-2048": "RSA, 2048 bits (fits everywhere)",
  "rsa-3072": "RSA, 3072 bits",
  "rsa-4096": "RSA, 4096 bits (slower to make and to use)",
  "rsa-1024": "RSA, 1024 bits (too short today)",
  "ecdsa-p256": "ECDSA, P-256 (will probably fail)",
  "ecdsa-p384": "ECDSA, P-384 (will probably fail)",
  "ecdsa-p521": "ECDSA, P-521 (will probably fail)",
} as const satisfies Record<KeyChoice, string>;

const formats = {
  "pem-new": "PEM, as Windows writes it (NEW CERTIFICATE REQUEST)",
  pem: "PEM (CERTIFICATE REQUEST)",
  der: "DER",
} as const satisfies Record<RequestFormat, string>;

/** Visible text of Request. */
export const text = {
  title: "Request",
  intro: "Make certificate requests for the servers of a deployment, with the names that their roles need.",
  draft: {
    title: "You have not finished your last requests",
    text: (deployment: string, roles: number) =>
      roles === 1 ? `They were for 1 role of “${deployment}”.` : `They were for ${roles} roles of “${deployment}”.`,
    saved: (age: string) => `Last changed: ${age}.`,
    proceed: "Go on with them",
    discard: "Throw the draft away",
  },
  deployment: {
    title: "Deployment",
    heading: "Which deployment is it for?",
    drop: "Topology or deployment files",
    dropDescription:
      "The output of Get-CsTopology -AsXml, a Topology Builder file (.tbxml), the ZIP of Export-CsConfiguration, simple URLs, or a deployment that KeySpec saved.",
    choice: "Deployment",
    summary: (pools: number, domains: string) =>
      pools === 1 ? `1 pool; SIP domains ${domains}` : `${pools} pools; SIP domains ${domains}`,
    typed: "Type it in",
    typedDescription: "SIP domains, URLs and pools by hand.",
    correct: "Change it by hand",
    save: "Save as a file",
    imported: {
      label: "What was read",
      title: (name: string) => `“${name}” was read`,
      guessed: "Please check: this was concluded, the documents do not say it",
      notUnderstood: "This was left out, or is missing",
      understood: (count: number) => (count === 1 ? "1 thing was understood" : `${count} things were understood`),
      correct: "If something is wrong, choose “Change it by hand” below.",
    },
    name: "Name of the deployment",
    namePlaceholder: "Contoso production",
    product: "Product",
    sipDomains: "SIP domains",
    sipDomainsDescription: "One per line; the first is the default SIP domain.",
    meet: "Meet URLs",
    meetDescription: "One per line, for example https://meet.contoso.com.",
    dialin: "Dial-in URL",
    admin: "Admin URL",
    scheduler: "Web scheduler URL",
    optional: "Optional.",
    pools: "Pools and servers",
    poolsNote: "Partners that need certificates belong here too: gateways, Exchange, Office Web Apps, Cisco nodes.",
    addKind: "Kind of pool",
    addPool: "Add this pool",
    poolOf: (kind: string, number: number) => `${number}. ${kind}`,
    removePool: (kind: string, number: number) => `Remove ${number}. ${kind}`,
    kinds,
    poolFields,
    poolDescriptions,
    typedSite: "Site 1",
  },
  roles: {
    title: "Roles and servers",
    heading: "Which certificates do you need?",
    product: "Product",
    roles: "Roles",
    rolesDescription: "The deployment has servers for these roles. Untick what needs no new certificate.",
    all: "Tick all",
    nothing: "Tick none",
    none: "KeySpec finds no role of this product in the deployment.",
    server: (server: string) => `Server: ${server}.`,
    servers: "Servers",
    sharedBy: (servers: string) => `One certificate for ${servers}.`,
    layout: "Certificates",
    ofRole: (role: string) => ` for ${role}`,
    questions: "What no topology says (ticked means yes)",
    eachPool: (help: string) => `As the deployment says for each pool. ${help}`,
  },
  plan: {
    title: "Plan",
    heading: "Check what will be requested",
    explain: (count: number) =>
      count === 1
        ? "One certificate, with these names and the reason for each."
        : `${count} certificates. Open a row to see its names, each with its reason, and to change them.`,
    certificates: "Certificates",
    columns: { certificate: "Certificate", servers: "Servers", names: "Names", signer: "Signed by" },
    shared: "One key for all of them",
    ownKey: "Makes its own key",
    signers: { private: "Your own CA", public: "A public CA" },
    marks: { error: "Will not do", warning: "Needs a look" },
    names: "Names in the certificate",
    count: (included: number) => (included === 1 ? "1 name" : `${included} names`),
    isCommonName: "Common name",
    inferred: "(KeySpec's own conclusion; no document says it.)",
    need: {
      required: "Required",
      conditional: "Needed here",
      notHere: "Only if you use it",
      optional: "Optional",
      "wildcard-alternative": "Instead of single names",
    },
    problems: {
      error: "This will not do",
      warning: "This may lead to trouble",
      notice: "Good to know",
    },
    sources: "Show the sources",
    add: "Add a name",
    addPlaceholder: "lyncdiscover.contoso.com",
    addButton: "Add",
    details: "What else is in the request, and why",
    facts: {
      subject: "Subject",
      extendedKeyUsage: "Enhanced key usage",
      keyUsage: "Key usage",
      provider: "Provider",
      keySpec: "KeySpec",
      digest: "Digest",
      friendlyName: "Friendly name",
      exportable: "Exportable key",
      yes: "Yes",
      no: "No",
      authority: "Authority",
      authorities: { private: "Private (your own)", public: "Public" },
      uses: "Use",
      noUse: "none",
      nodes: "Servers",
      where: "Where to request it",
    },
    notes: "Where the sources differ or are silent",
  },
  signer: {
    title: "Signer and key",
    heading: "Who signs, and where is the key made?",
    authority: "Certification authority",
    authorityOf: {
      private: "Certification authority for servers inside",
      public: "Certification authority for what the internet must trust",
    },
    authorities: { private: "Your own", public: "Public" },
    changes: (authority: string) => `What is known about it: ${authority}`,
    alsoFor: (count: number) =>
      count === 1 ? "The same goes for 1 more certificate." : `The same goes for ${count} more certificates.`,
    reviewed: (day: string) => `Its documents were read on ${day}.`,
    template: (name: string, kind: "name" | "information" | "none") =>
      kind === "name" ? `Template: ${name}` : kind === "none" ? "Template: none is named" : "Template: by OID",
    templateKind: "How the request names the template",
    templateKinds: {
      name: "By its name",
      information: "By OID and version (templates of version 2 and later)",
      none: "Not at all",
    },
    templateName: "Name of the template",
    templateNameDescription: "Its name, not its display name: WebServer, not Web Server.",
    templateOid: "OID of the template",
    templateVersion: "Version, as 100.3",
    templateProblem: "This is no name, OID or version of a template.",
    organization: "Organisation: the same in every request, as public authorities want it",
    fields: {
      organization: "Organisation (O)",
      organizationalUnit: "Department (OU)",
      locality: "City (L)",
      state: "State or province (ST)",
      country: "Country (C)",
    },
    delivery: "Where the keys are made",
    deliveries: {
      here: {
        title: "Here",
        text: "KeySpec makes the keys, keeps them encrypted, and joins them with the certificates in a PFX. One machine asks for all servers.",
      },
      "on-server": {
        title: "On each server",
        text: "KeySpec writes an INF file for certreq, and each server makes its own key. A key that several servers share is exported from the first.",
      },
    },
    key: "Key",
    keys,
    digest: "Digest of the request",
    format: "Format of the request file",
    formats,
    keySummary: (key: string, digest: string) => `Key and format: ${key}, ${digest}`,
    expert: "Offer keys that will probably fail",
    expertDescription: "Elliptic curve keys need a CNG provider, which Lync Server cannot use.",
  },
  passphrase: {
    legend: "Protect the private keys",
    explain:
      "The keys are kept encrypted until the certificates are back. You need this passphrase then; it cannot be recovered.",
    passphrase: "Passphrase",
    again: "Passphrase again",
    remember: "Remember it on this computer",
    rememberDescription: "Kept by the key store of the operating system, for your account only.",
  },
  problems: {
    noDeployment: "Choose a deployment, open a file, or type one in.",
    noRole: "Tick at least one role with a server.",
    noName: "Enter a name for the deployment.",
    noPool: "Add at least one pool.",
    noSipDomain: "Enter at least one SIP domain.",
    notUrl: (url: string) => `“${url}” is not a web address; it starts with https://.`,
    differs: "The two passphrases differ. Enter them again.",
  },
  commit: (count: number) => (count === 1 ? "Create 1 request" : `Create ${count} requests`),
  results: {
    title: "Requests",
    heading: (done: number, failed: number) => {
      if (done === 0) return "No request was created yet";
      if (failed > 0) return `${done} of ${done + failed} requests were created`;
      return done === 1 ? "The request was created" : `${done} requests were created`;
    },
    kept: "The private keys are kept encrypted on this computer until you complete the requests.",
    failed: (title: string) => `No request was made for ${title}`,
    cancelled: (count: number) =>
      count === 1 ? "1 request was not made: you cancelled" : `${count} requests were not made: you cancelled`,
    makeRemaining: (count: number) =>
      count === 1 ? "Make the remaining request" : `Make the remaining ${count} requests`,
    sharedBy: (servers: string) => `One key for ${servers}`,
    show: {
      here: "Show the request",
      "on-server": "Show the INF file",
      "on-appliance": "Show the sheet",
    },
    contents: {
      here: (title: string) => `Request of ${title}`,
      "on-server": (title: string) => `INF file of ${title}`,
      "on-appliance": (title: string) => `Values for ${title}`,
    },
    steps: "What to do with it",
    readme: "Instructions",
    readmeText: (count: number) =>
      count === 1
        ? "This file stands beside the others and says what to do with each, for whoever submits and installs them."
        : "These files stand beside the others and say what to do with each, for whoever submits and installs them.",
    next: "What comes next",
    complete:
      "When a certificate is back, open Pending and complete its request: KeySpec joins certificate, chain and key in a PFX.",
    labCa: "Only trying it out? A lab CA on this computer can sign them now.",
    labCaButton: "Sign with the lab CA",
    pending: "Go to the pending requests",
    again: "Make other requests",
  },
} as const;
