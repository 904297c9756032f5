import { perSipDomain, simpleUrlHosts } from "../deployment/names.ts";
import { poolsOf } from "../deployment/pools.ts";
import { isWildcard } from "../names/match.ts";
import { sources } from "../sources.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "./types.ts";

const table = { ...sources.lync2013InternalServers, section: "Certificates for Front End Server in a Front End Pool" };
const mobility = { ...sources.lync2013Mobility, section: "Front End Pool Certificate Requirements" };
const wildcards = {
  ...sources.lync2013Wildcards,
  section: "Front End Server (Standard Edition) and Front End pool (Enterprise Edition)",
};

/**
 * One combined certificate for each Front End Server of an Enterprise pool: the Default row of the table with the names of the
 * two web rows (roles.md §4.0, §4.2). Lync Server 2013 and Skype for Business Server 2015 and 2019 print the same table.
 */
export const enterpriseFrontEnd: RoleDefinition = {
  id: "enterprise-front-end",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: "Front End Server (Enterprise pool)",
  description:
    "Signing in, messages, conferences and the web services of one Front End Server, in one certificate: Default, Web Services Internal and Web Services External.",
  pools: ({ pools }) => poolsOf(pools, "enterprise-front-end"),
  layouts: [
    {
      id: "combined",
      title: "One certificate for all uses",
      description: "Default, Web Services Internal and Web Services External in one certificate.",
      certificates: [
        {
          id: "combined",
          title: "Default and web services",
          uses: () => ["Default", "WebServicesInternal", "WebServicesExternal"],
          scope: () => "server",
          subject: ({ pool }) => pool.fqdn,
          names: (input) => [
            ...defaultNames(input),
            ...webServiceNames(input),
            ...simpleUrlNames(input),
            ...autodiscoverNames(input),
            ...wildcardNames(input),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: () => ({
            value: false,
            reason:
              "Each Front End Server has a certificate and a key of its own, so the key need not leave the server once it is imported.",
          }),
          authority: {
            value: "private",
            reason: "An internal authority is recommended for internal servers; a public one works as well.",
          },
          keyPlace: { value: "anywhere", reason: "The key can be made here and be imported as a PFX." },
          where:
            "One request for each server of the pool, never one for the pool: each server's own name goes into its certificate.",
        },
      ],
    },
  ],
  questions: () => ["automatic-sign-in", "fallback-names"],
  notes: [
    {
      text: "KeySpec plans one combined certificate: the names of the Default row are required, those of the web services, simple URLs and Autodiscover are included and can be left out where the web services have certificates of their own.",
      citation: {
        ...sources.lync2013Autodiscover,
        quote:
          "The default certificate configuration for Lync Server 2013 and Lync Server 2010 is to use a single certificate",
      },
    },
    {
      text: "For the web certificates the rule says common name = pool, its example shows the server. KeySpec uses the pool, which the Default row demands anyway.",
      citation: { ...table, quote: "FQDN of the pool (rule); SN=ee01.contoso.com (example)" },
    },
    {
      text: "For Web External the rule lists the Admin simple URL, its example the Meet URLs. KeySpec includes both.",
      citation: { ...table, quote: "Admin simple URL (rule); SAN=meet.contoso.com (example)" },
    },
    {
      text: "The Lync Server 2010 documents were read for the Default row only; the web names are assumed to be those of Lync Server 2013. The lyncdiscover names came to Lync Server 2010 with the mobility update of 2011.",
      citation: {
        ...sources.lync2013InternalServers,
        quote: "The source is silent about Lync Server 2010.",
        inferred: true,
      },
      products: ["lync-2010"],
    },
    {
      text: "No document of Skype for Business Server Subscription Edition was read; the names are those of the 2019 release.",
      citation: {
        ...sources.sfb2015Environment,
        quote: "The source is silent about Subscription Edition.",
        inferred: true,
      },
      products: ["sfb-se"],
    },
  ],
  citation: { ...table, quote: "FQDN of the pool and FQDN of the server." },
};

function defaultNames({ deployment, pool, server, answers }: RoleInput): readonly PlannedName[] {
  return [
    {
      name: pool.fqdn,
      need: "required",
      included: true,
      reason:
        "The pool's name: the common name, repeated because a name check ignores the subject where other names stand.",
      citation: { ...table, quote: "FQDN of the pool and FQDN of the server." },
    },
    {
      name: server,
      need: "required",
      included: true,
      reason: "The server's own name: the other servers of the pool and the Edge connect to it.",
      citation: { ...table, quote: "FQDN of the pool and FQDN of the server." },
    },
    ...perSipDomain(deployment, "sip").map(
      (name): PlannedName => ({
        name,
        need: "conditional",
        included: answers["automatic-sign-in"],
        condition: "automatic-sign-in",
        reason: "Clients that sign in automatically under strict DNS matching look for this name.",
        citation: {
          ...table,
          quote:
            "if this pool is the auto-logon server for clients and strict DNS matching is required in group policy",
        },
      }),
    ),
    ...[...perSipDomain(deployment, "sipinternal"), ...perSipDomain(deployment, "sipexternal")].map(
      (name): PlannedName => ({
        name,
        need: "conditional",
        included: answers["fallback-names"],
        condition: "fallback-names",
        reason: "Only if this name exists in your DNS: older clients fall back to it.",
        citation: {
          ...sources.lync2013InternalServers,
          quote: "you will need to add them in the certificate’s Subject Alternative Name",
        },
      }),
    ),
  ];
}

function webServiceNames({ pool }: RoleInput): readonly PlannedName[] {
  if (!("webServices" in pool)) return [];
  return [
    {
      name: pool.webServices.internal,
      need: "optional",
      included: true,
      reason: "Web services inside the network: address book, meeting content, group expansion.",
      citation: { ...table, quote: "Internal web FQDN" },
    },
    {
      name: pool.webServices.external,
      need: "optional",
      included: true,
      reason: "Web services as the reverse proxy asks for them.",
      citation: { ...table, quote: "External web FQDN" },
    },
  ];
}

const simpleUrlReasons = {
  meet: { reason: "The Meet simple URL: the address in meeting invitations.", quote: "Meet simple URLs" },
  dialin: { reason: "The Dial-in simple URL: phone numbers and PIN of conferences.", quote: "Dial-in simple URL" },
  admin: { reason: "The Admin simple URL: the control panel in a browser.", quote: "Admin simple URL" },
} as const;

function simpleUrlNames({ deployment }: RoleInput): readonly PlannedName[] {
  const documented = (["meet", "dialin", "admin"] as const).flatMap((component) =>
    simpleUrlHosts(deployment, component).map(
      (name): PlannedName => ({
        name,
        need: "optional",
        included: true,
        ...replaceableBy(name),
        reason: simpleUrlReasons[component].reason,
        citation: { ...table, quote: simpleUrlReasons[component].quote },
      }),
    ),
  );
  const scheduler = simpleUrlHosts(deployment, "scheduler").map(
    (name): PlannedName => ({
      name,
      need: "optional",
      included: true,
      ...replaceableBy(name),
      reason: "The web scheduler's URL; the Lync tools do not add it by themselves.",
      citation: {
        ...sources.updateSfbCertificate,
        quote: "The Microsoft table is silent about the scheduler.",
        inferred: true,
      },
    }),
  );
  return [...documented, ...scheduler];
}

function autodiscoverNames({ deployment }: RoleInput): readonly PlannedName[] {
  return deployment.sipDomains.flatMap((domain): readonly PlannedName[] => [
    {
      name: `lyncdiscoverinternal.${domain}`,
      need: "optional",
      included: true,
      wildcard: `*.${domain}`,
      reason: "Automatic discovery by mobile and newer desktop clients inside the network.",
      citation: { ...mobility, quote: "SAN=lyncdiscoverinternal.<sipdomain>" },
    },
    {
      name: `lyncdiscover.${domain}`,
      need: "optional",
      included: true,
      wildcard: `*.${domain}`,
      reason: "Automatic discovery by mobile and newer desktop clients from outside.",
      citation: { ...mobility, quote: "SAN=lyncdiscover.<sipdomain>" },
    },
  ]);
}

/** The wildcards that may replace simple URL and Autodiscover names; never in by themselves. */
function wildcardNames(input: RoleInput): readonly PlannedName[] {
  const replaceable = [...simpleUrlNames(input), ...autodiscoverNames(input)];
  const names = new Set(replaceable.flatMap(({ wildcard }) => wildcard ?? []));
  return [...names].map((name) => ({
    name,
    need: "wildcard-alternative",
    included: false,
    reason: `May replace ${replaceable
      .filter(({ wildcard }) => wildcard === name)
      .map((replaced) => replaced.name)
      .join(", ")}. Test desk phones first: some refuse wildcards.`,
    citation: { ...wildcards, quote: "Wildcard SAN entry is supported for Simple URLs (meet and dialin)" },
  }));
}

/** A wildcard needs two labels after its star, so a host such as `contoso.com` has none. */
function replaceableBy(host: string): Pick<PlannedName, "wildcard"> {
  const wildcard = `*${host.slice(host.indexOf("."))}`;
  return isWildcard(wildcard) ? { wildcard } : {};
}
