import { productById } from "../catalogue/products/index.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Deployment } from "./model.ts";
import type { Pool } from "./pools.ts";

const texts = messages("deployment.compare", {
  product: "The product is {after}; it was {before}.",
  domainAdded: "The SIP domain {domain} is new.",
  domainGone: "The SIP domain {domain} is gone.",
  defaultDomain: "The default SIP domain is {after}; it was {before}.",
  urlAdded: "The simple URL {url} is new.",
  urlGone: "The simple URL {url} is gone.",
  organization: "The organisation fields of the subject differ.",
  poolAdded: "The pool {pool} is new, with {servers}.",
  poolGone: "The pool {pool} is gone, with {servers}.",
  poolRenamed: "The pool {before} is called {after} now.",
  serverAdded: "{pool}: the server {server} is new.",
  serverGone: "{pool}: the server {server} is gone.",
  field:
    "{pool}: {field, select, site {the site} webServicesInternal {the name of the internal web services} webServicesExternal {the name of the external web services} access {the name of the Access Edge} webConferencing {the name of Web Conferencing} audioVideo {the name of the A/V Edge} external {the name outside} automaticSignIn {automatic sign-in} tls {TLS} appliance {whether it is an appliance} other {XMPP federation}} is {after}; it was {before}.",
  none: "none",
  yes: "yes",
  no: "no",
});

/** One difference of a newer deployment. `pool`: FQDN of the pool that it is about; null: the whole deployment. */
export type DeploymentChange = {
  readonly pool: string | null;
  readonly kind: "added" | "gone" | "changed";
  readonly text: Message;
};

/**
 * What a newer deployment has otherwise than the kept one, by meaning: domains, addresses, pools, servers, names. The order of things says
 * nothing, but for the first SIP domain. [] where they mean the same.
 */
export function compareDeployments(before: Deployment, after: Deployment): readonly DeploymentChange[] {
  return [...wholeChanges(before, after), ...poolChanges(before.pools, after.pools)];
}

function wholeChanges(before: Deployment, after: Deployment): readonly DeploymentChange[] {
  const changes: DeploymentChange[] = [];
  const add = (kind: DeploymentChange["kind"], text: Message) => changes.push({ pool: null, kind, text });
  if (before.product !== after.product)
    add(
      "changed",
      texts.product({ before: productById(before.product).title, after: productById(after.product).title }),
    );
  const [domains, urls] = [
    differenceOf(before.sipDomains, after.sipDomains),
    differenceOf(urlsOf(before), urlsOf(after)),
  ];
  for (const domain of domains.added) add("added", texts.domainAdded({ domain }));
  for (const domain of domains.gone) add("gone", texts.domainGone({ domain }));
  const [first = "", now = ""] = [before.sipDomains[0], after.sipDomains[0]];
  if (first !== now) add("changed", texts.defaultDomain({ before: first, after: now }));
  for (const url of urls.added) add("added", texts.urlAdded({ url }));
  for (const url of urls.gone) add("gone", texts.urlGone({ url }));
  if (organizationOf(before) !== organizationOf(after)) add("changed", texts.organization);
  return changes;
}

/** Pools are the same by kind and FQDN; one that has a new name is known by a server that it kept. */
function poolChanges(before: readonly Pool[], after: readonly Pool[]): readonly DeploymentChange[] {
  const known = new Map(before.map((pool) => [keyOf(pool), pool]));
  const exact = new Set(after.map(keyOf));
  const byServer = new Map(
    before
      .filter((pool) => !exact.has(keyOf(pool)))
      .flatMap((pool) => serversOf(pool).map((server) => [`${pool.kind} ${server}`, pool] as const)),
  );
  const matched = new Set<Pool>();
  const changes = after.flatMap((pool) => {
    const old =
      known.get(keyOf(pool)) ??
      serversOf(pool)
        .map((server) => byServer.get(`${pool.kind} ${server}`))
        .find((each) => each !== undefined && !matched.has(each));
    if (old === undefined)
      return [change(pool, "added", texts.poolAdded({ pool: pool.fqdn, servers: [...serversOf(pool)] }))];
    matched.add(old);
    return changesOfPool(old, pool);
  });
  const gone = before
    .filter((pool) => !matched.has(pool))
    .map((pool) => change(pool, "gone", texts.poolGone({ pool: pool.fqdn, servers: [...serversOf(pool)] })));
  return [...changes, ...gone];
}

function changesOfPool(before: Pool, after: Pool): readonly DeploymentChange[] {
  const pool = after.fqdn;
  const servers = differenceOf(serversOf(before), serversOf(after));
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [
    ...(keyOf(before) === keyOf(after)
      ? []
      : [change(after, "changed", texts.poolRenamed({ before: before.fqdn, after: pool }))]),
    ...servers.added.map((server) => change(after, "added", texts.serverAdded({ pool, server }))),
    ...servers.gone.map((server) => change(after, "gone", texts.serverGone({ pool, server }))),
    ...Object.keys(now).flatMap((field) => {
      const [was, is] = [old[field] ?? null, now[field] ?? null];
      if (was === is) return [];
      return [change(after, "changed", texts.field({ pool, field, before: worded(was), after: worded(is) }))];
    }),
  ];
}

function change({ fqdn }: Pool, kind: DeploymentChange["kind"], text: Message): DeploymentChange {
  return { pool: fqdn, kind, text };
}

type FieldValue = string | boolean | null;

/** What a pool says beside its name and servers, by the names that the text of a field knows. */
function fieldsOf(pool: Pool): Readonly<Record<string, FieldValue>> {
  return {
    site: pool.site,
    ...("webServices" in pool && {
      webServicesInternal: pool.webServices.internal,
      webServicesExternal: pool.webServices.external,
    }),
    ...("automaticSignIn" in pool && { automaticSignIn: pool.automaticSignIn }),
    ...(pool.kind === "edge" && { ...pool.external, xmppDomains: pool.xmppDomains.toSorted().join(", ") || null }),
    ...(pool.kind === "office-web-apps" && { external: pool.external }),
    ...(pool.kind === "gateway" && { tls: pool.tls }),
    ...(pool.kind === "survivable-branch" && { appliance: pool.appliance }),
  };
}

function worded(value: FieldValue): Message | string {
  if (value === null) return texts.none;
  if (typeof value === "string") return value;
  return value ? texts.yes : texts.no;
}

function keyOf({ kind, fqdn }: Pool): string {
  return `${kind} ${fqdn.toLowerCase()}`;
}

function serversOf({ servers }: Pool): readonly string[] {
  return servers.map(({ fqdn }) => fqdn.toLowerCase());
}

/** URLs with what they are for: the same address may serve another domain. */
function urlsOf({ simpleUrls }: Deployment): readonly string[] {
  return simpleUrls.map(({ component, domain, site, url }) =>
    [url, component, domain, site].filter((each) => each != null).join(" "),
  );
}

function organizationOf({ organization }: Deployment): string {
  return JSON.stringify(Object.entries(organization).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function differenceOf(before: readonly string[], after: readonly string[]) {
  const [old, now] = [new Set(before), new Set(after)];
  return { added: after.filter((each) => !old.has(each)), gone: before.filter((each) => !now.has(each)) };
}
