import type { Deployment } from "#shared/deployment/model.ts";
import { hostOfUrl } from "#shared/deployment/names.ts";
import { entries } from "./entries.ts";
import type { TypedDeployment } from "./fields.ts";

type SimpleUrl = Deployment["simpleUrls"][number];

const components = ["meet", "dialin", "admin", "scheduler"] as const satisfies readonly SimpleUrl["component"][];

/**
 * The simple URLs that the typed fields stand for. The form has no field for the SIP domain of a URL: one that was imported keeps
 * its own, and a Meet URL that was typed gets the one that it seems to be of.
 *
 * @param sipDomains in lower case
 */
export function simpleUrlsOf(typed: TypedDeployment, sipDomains: readonly string[]): readonly SimpleUrl[] {
  const meetUrls = urlsOf(typed.meet);
  return components.flatMap((component) =>
    urlsOf(typed[component]).flatMap((url): readonly SimpleUrl[] => {
      const imported = typed.importedUrls.filter(
        (one) => one.component === component && one.url === url && isThere(one.domain, sipDomains),
      );
      if (imported.length > 0) return imported;
      return [{ component, domain: component === "meet" ? domainOf(url, meetUrls, sipDomains) : null, url }];
    }),
  );
}

function urlsOf(content: string): readonly string[] {
  return [...new Set(entries(content))];
}

/** A SIP domain that was corrected since cannot be what a URL is for. */
function isThere(domain: string | null, sipDomains: readonly string[]): boolean {
  return domain === null || sipDomains.includes(domain);
}

/**
 * The SIP domain that a Meet URL lies in, the closest one; null (every domain) where it lies in none of them, and where several
 * URLs share its host: then the host says nothing about the domains.
 */
function domainOf(url: string, meetUrls: readonly string[], sipDomains: readonly string[]): string | null {
  const host = hostOfUrl(url);
  if (host === null || meetUrls.filter((one) => hostOfUrl(one) === host).length > 1) return null;
  const [closest] = sipDomains
    .filter((domain) => host === domain || host.endsWith(`.${domain}`))
    .toSorted((one, other) => other.length - one.length);
  return closest ?? null;
}
