import { sources } from "../../catalogue/sources.ts";
import type { Deployment } from "../../deployment/model.ts";
import { simpleUrlHosts } from "../../deployment/names.ts";
import { type PoolOf, poolsOf } from "../../deployment/pools.ts";
import { isTenantDomain } from "../../deployment/tenant-domain.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";
import { replaceableBy } from "./with-wildcards.ts";

const texts = messages("roles.parts.publishedNames", {
  names: {
    webServices:
      "External web services of the {kind, select, director {Director} other {pool}} {fqdn}: meetings, address book, group expansion.",
    commonName:
      "The external web services name that is published first: the common name, repeated as the document demands.",
    meet: "The Meet simple URL: the address in meeting invitations.",
    dialin: "The Dial-in simple URL: phone numbers and PIN of conferences.",
    autodiscover: "Automatic discovery by mobile and newer desktop clients from outside.",
    officeWebApps: "Office Web Apps: presentations in meetings with people outside.",
  },
});

const request = sources.lync2013ReverseProxyRequest;
const summary = { ...sources.lync2013ReverseProxySummary, section: "Reverse Proxy: External Interface" };
const mobility = { ...sources.lync2013Mobility, section: "Reverse Proxy (Public CA) Certificate Requirements" };

type Published = PoolOf<"standard-front-end" | "enterprise-front-end" | "director">;

/** Pools whose web services are published outside: Front Ends first, because the first name becomes the common name. */
export function publishedPools({ pools }: Deployment): readonly Published[] {
  return [
    ...pools.filter((pool) => pool.kind === "standard-front-end" || pool.kind === "enterprise-front-end"),
    ...poolsOf(pools, "director"),
  ];
}

/** The name that the listener goes by: the common name of its own certificate. */
export function listenerName({ pool }: RoleInput): PlannedName {
  return {
    name: pool.fqdn,
    need: "required",
    included: true,
    reason: texts.names.commonName,
    citation: { ...request, quote: "The subject name must also be present in the subject alternative name." },
  };
}

/** The external name of every pool and Director. */
export function webServiceNames({ deployment }: RoleInput): readonly PlannedName[] {
  return publishedPools(deployment).map(
    ({ kind, fqdn, webServices }): PlannedName => ({
      name: webServices.external,
      need: "optional",
      included: true,
      reason: texts.names.webServices({ kind: kind === "director" ? "director" : "other", fqdn }),
      citation: {
        ...request,
        quote:
          kind === "director"
            ? "the external FQDNs of all Directors or Director pools that will be used within that Edge infrastructure"
            : "should contain the published external fully qualified domain names (FQDNs) of each pool",
      },
    }),
  );
}

/** Names that the proxy answers to for the whole deployment; a wildcard may stand for most. */
export function publishedNames(input: RoleInput): readonly PlannedName[] {
  return [...simpleUrlNames(input), ...autodiscoverNames(input), ...officeWebAppsNames(input)];
}

const simpleUrlReasons = {
  meet: { reason: texts.names.meet, quote: "the meeting simple URL" },
  dialin: { reason: texts.names.dialin, quote: "the dial-in simple URL" },
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
      ? { need: "conditional", included: answers.mobility && !isTenantDomain(domain), condition: "mobility" }
      : { need: "optional", included: !isTenantDomain(domain) }),
    wildcard: `*.${domain}`,
    reason: texts.names.autodiscover,
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
            reason: texts.names.officeWebApps,
            citation: { ...summary, quote: "Office Web Apps for conferencing" },
          },
        ],
  );
}
