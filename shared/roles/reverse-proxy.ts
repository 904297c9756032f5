import type { Deployment } from "../deployment/model.ts";
import { simpleUrlHosts } from "../deployment/names.ts";
import { type Pool, type PoolOf, poolsOf } from "../deployment/pools.ts";
import { sources } from "../sources.ts";
import { wildcardAlternatives } from "./parts/wildcard-alternatives.ts";
import { replaceableBy } from "./parts/with-wildcards.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "./types.ts";

const request = sources.lync2013ReverseProxyRequest;
const summary = { ...sources.lync2013ReverseProxySummary, section: "Reverse Proxy: External Interface" };
const mobility = { ...sources.lync2013Mobility, section: "Reverse Proxy (Public CA) Certificate Requirements" };

/** The public certificate of what publishes the web services outside (roles.md §6.2). */
export const reverseProxy: RoleDefinition = {
  id: "reverse-proxy",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: "Reverse proxy",
  description:
    "Publishes the web services, simple URLs, Autodiscover and Office Web Apps to the internet, in one certificate for all pools.",
  pools: proxyPools,
  layouts: [
    {
      id: "one-certificate",
      title: "One certificate for one listener",
      description: "The names of every pool and Director in one certificate.",
      certificates: [
        {
          id: "listener",
          title: "Web listener",
          uses: () => [],
          scope: () => "pool",
          subject: ({ pool }) => pool.fqdn,
          names: (input) => [
            ...webServiceNames(input),
            ...publishedNames(input),
            ...wildcardAlternatives(publishedNames(input), "Test desk phones first: some refuse wildcards.", {
              ...sources.lync2013Wildcards,
              quote: "Wildcard SAN entry is supported for Simple URL (meet and dialin) publishing certificate.",
            }),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: ({ pool }) =>
            pool.servers.length > 1
              ? { value: true, reason: "The certificate goes with its key to every proxy of the farm." }
              : { value: false, reason: "There is one proxy, so the key need not leave it once it is imported." },
          authority: {
            value: "public",
            reason: "Phones, browsers and guests of meetings outside must trust it without your root certificate.",
          },
          keyPlace: {
            value: "anywhere",
            reason: "The key can be made here; export and import with the private key is documented.",
          },
          where:
            "One request for all proxies of the farm. A proxy that is an appliance takes the certificate and its key as PFX or PEM.",
        },
      ],
    },
  ],
  questions: (product) => (product === "lync-2010" ? ["mobility"] : []),
  notes: [
    {
      text: "With several pools you may also give each external name a listener and a certificate of its own: then take the other pools' names out.",
      citation: {
        ...request,
        quote:
          "you will either need a certificate and web listener for each, or you must obtain a certificate whose subject alternative name contains the names used by all of the pools",
      },
    },
    {
      text: "The documented request in the console ticks Client Authentication as well; the summary asks for the server usage only. KeySpec leaves it out: public authorities no longer issue it.",
      citation: { ...summary, quote: "Certificate must be issued by a public CA and with the server EKU." },
    },
    {
      text: "Exchange names are left out. Add them if the same listener publishes Exchange Autodiscover and web services.",
      citation: {
        ...request,
        quote:
          "you will also need to configure reverse proxy rules for the Exchange autodiscover and web services URLs",
      },
    },
    {
      text: "Put your internal authority's root certificate on the proxy: it checks the pool's certificate when it passes requests on.",
      citation: {
        ...request,
        quote:
          "You need to install the root certification authority (CA) certificate on the server running Microsoft Forefront Threat Management Gateway 2010 or IIS ARR",
      },
    },
    {
      text: "The same certificate may serve the Edge Servers, if it has the names of both and its key is exportable.",
      citation: { ...request, quote: "combine the Edge Server and the reverse proxy subject alternative names" },
    },
    {
      text: "The lyncdiscover names came with the mobility update of 2011. The Lync Server 2010 documents were read for wildcards only; the rest is that of Lync Server 2013.",
      citation: { ...mobility, quote: "The source is silent about Lync Server 2010.", inferred: true },
      products: ["lync-2010"],
    },
  ],
  citation: { ...request, quote: "The subject name must also be present in the subject alternative name." },
};

type Published = PoolOf<"standard-front-end" | "enterprise-front-end" | "director">;

/** Pools whose web services are published outside: Front Ends first, because the first name becomes the common name. */
function publishedPools({ pools }: Deployment): readonly Published[] {
  return [
    ...pools.filter((pool) => pool.kind === "standard-front-end" || pool.kind === "enterprise-front-end"),
    ...poolsOf(pools, "director"),
  ];
}

/** The proxies of the deployment; without any, one that goes by the first published name, so that nobody has to type it. */
function proxyPools(deployment: Deployment): readonly Pool[] {
  const own = poolsOf(deployment.pools, "reverse-proxy");
  if (own.length > 0) return own;
  return publishedPools(deployment)
    .slice(0, 1)
    .map(({ site, webServices: { external } }) => ({
      kind: "reverse-proxy",
      fqdn: external,
      site,
      servers: [{ fqdn: external }],
    }));
}

function webServiceNames({ deployment, pool }: RoleInput): readonly PlannedName[] {
  return [
    {
      name: pool.fqdn,
      need: "required",
      included: true,
      reason:
        "The external web services name that is published first: the common name, repeated as the document demands.",
      citation: { ...request, quote: "The subject name must also be present in the subject alternative name." },
    },
    ...publishedPools(deployment).map(
      ({ kind, fqdn, webServices }): PlannedName => ({
        name: webServices.external,
        need: "optional",
        included: true,
        reason: `External web services of the ${kind === "director" ? "Director" : "pool"} ${fqdn}: meetings, address book, group expansion.`,
        citation: {
          ...request,
          quote:
            kind === "director"
              ? "the external FQDNs of all Directors or Director pools that will be used within that Edge infrastructure"
              : "should contain the published external fully qualified domain names (FQDNs) of each pool",
        },
      }),
    ),
  ];
}

/** Names that the proxy answers to for the whole deployment; a wildcard may stand for most. */
function publishedNames(input: RoleInput): readonly PlannedName[] {
  return [...simpleUrlNames(input), ...autodiscoverNames(input), ...officeWebAppsNames(input)];
}

const simpleUrlReasons = {
  meet: { reason: "The Meet simple URL: the address in meeting invitations.", quote: "the meeting simple URL" },
  dialin: { reason: "The Dial-in simple URL: phone numbers and PIN of conferences.", quote: "the dial-in simple URL" },
} as const;

function simpleUrlNames({ deployment }: RoleInput): readonly PlannedName[] {
  return (["meet", "dialin"] as const).flatMap((component) =>
    simpleUrlHosts(deployment, component).map(
      (name): PlannedName => ({
        name,
        need: "required",
        included: true,
        ...replaceableBy(name),
        reason: simpleUrlReasons[component].reason,
        citation: { ...request, quote: simpleUrlReasons[component].quote },
      }),
    ),
  );
}

function autodiscoverNames({ deployment, product, answers }: RoleInput): readonly PlannedName[] {
  const asked = product === "lync-2010";
  return deployment.sipDomains.map((domain) => ({
    name: `lyncdiscover.${domain}`,
    ...(asked
      ? { need: "conditional", included: answers.mobility, condition: "mobility" }
      : { need: "optional", included: true }),
    wildcard: `*.${domain}`,
    reason: "Automatic discovery by mobile and newer desktop clients from outside.",
    citation: { ...mobility, quote: "SAN=lyncdiscover.<sipdomain>" },
  }));
}

/** The table has the name without a word about wildcards, so none may replace it. */
function officeWebAppsNames({ deployment }: RoleInput): readonly PlannedName[] {
  return poolsOf(deployment.pools, "office-web-apps").flatMap(({ external }): readonly PlannedName[] =>
    external === null
      ? []
      : [
          {
            name: external,
            need: "optional",
            included: true,
            reason: "Office Web Apps: presentations in meetings with people outside.",
            citation: { ...summary, quote: "Office Web Apps for conferencing" },
          },
        ],
  );
}
