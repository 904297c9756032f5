import type { Deployment } from "./model.ts";

type Component = Deployment["simpleUrls"][number]["component"];

/**
 * Host of an http or https URL, in lower case, without user, port and path; null where the text has none.
 * (`URL` is no global of shared code.)
 */
export function hostOfUrl(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url.trim())?.[1];
  return host === undefined ? null : host.toLowerCase();
}

/**
 * Hosts of a component's simple URLs ({meet*}, {dialin}, {admin}, {sched} of roles.md §1) in the deployment's order. URLs in
 * path style (`https://cs.contoso.com/meet`) share a host, which appears once.
 *
 * @param site a site: its own URLs and those of every site; null: only those of every site; absent: all that there are
 */
export function simpleUrlHosts(deployment: Deployment, component: Component, site?: string | null): readonly string[] {
  const hosts = simpleUrlsOf(deployment, component, site).flatMap((simpleUrl) => hostOfUrl(simpleUrl.url) ?? []);
  return [...new Set(hosts)];
}

function simpleUrlsOf(
  { simpleUrls }: Deployment,
  component: Component,
  site: string | null | undefined,
): Deployment["simpleUrls"] {
  return simpleUrls.filter((simpleUrl) => {
    const own = simpleUrl.site ?? null;
    return simpleUrl.component === component && (site === undefined || own === null || own === site);
  });
}

/**
 * SIP domains without an active Meet URL of their own or for every domain; each must have one (roles.md §1, {meet*}).
 *
 * @param site as for `simpleUrlHosts`
 */
export function sipDomainsWithoutMeetUrl(deployment: Deployment, site?: string | null): readonly string[] {
  const served = new Set(simpleUrlsOf(deployment, "meet", site).map((simpleUrl) => simpleUrl.domain));
  return served.has(null) ? [] : deployment.sipDomains.filter((domain) => !served.has(domain));
}

/** One name per SIP domain: `sip`, `lyncdiscover`, `lyncdiscoverinternal` … before each (roles.md §1). */
export function perSipDomain(deployment: Deployment, label: string): readonly string[] {
  return deployment.sipDomains.map((domain) => `${label}.${domain}`);
}
