import { internalSuffixProblem } from "../names/internal-suffix.ts";
import { foldedName } from "../names/match.ts";
import type { PlanProblem } from "../roles/planning/types.ts";
import { defineProblems } from "../text/define-problems.ts";
import type { Deployment } from "./model.ts";
import { hostOfUrl } from "./names.ts";

const fix =
  "Correct the URL in Topology Builder (Simple URLs), publish, and run the Deployment Wizard again on every server with web services; then correct the deployment.";

const problems = defineProblems("deploymentProblems.simpleUrls", {
  internal: {
    what: "The {component} URL {domain, select, all {} other {of {domain} }}lies under {host}, which nobody outside can resolve. {problem}",
    why: "Guests and phones outside open this address, and no public authority signs the name.",
    fix,
  },
  otherDomain: {
    what: "The host {host} of the {component} URL {domain, select, all {} other {of {domain} }}lies in none of the SIP domains.",
    why: "Simple URLs belong to a SIP domain: Topology Builder proposes one of them, and DNS and certificates of that domain must hold the name. A name in another domain is right only if that domain is yours in the public DNS.",
    fix,
  },
});

const titles = { meet: "Meet", dialin: "Dial-in", admin: "Admin", scheduler: "web scheduler" } as const;

/**
 * Simple URLs on a domain that is no SIP domain (roles.md §1): under a name that the public DNS does not have, such as the
 * directory's own domain, or in a domain that the deployment does not serve. The Admin URL is opened inside only.
 */
export function simpleUrlProblems({ simpleUrls, sipDomains }: Deployment): readonly PlanProblem[] {
  const seen = new Set<string>();
  return simpleUrls.flatMap(({ component, domain, url }): readonly PlanProblem[] => {
    const host = hostOfUrl(url);
    if (host === null || component === "admin" || seen.has(`${component} ${host}`)) return [];
    seen.add(`${component} ${host}`);
    if (sipDomains.some((sipDomain) => isBelow(host, sipDomain))) return [];
    const args = { component: titles[component], domain: domain ?? "all", host };
    const problem = internalSuffixProblem(host);
    return problem === null
      ? [{ severity: "notice", ...problems.otherDomain(args), at: "simpleUrls" }]
      : [{ severity: "error", ...problems.internal({ ...args, problem }), at: "simpleUrls" }];
  });
}

function isBelow(host: string, domain: string): boolean {
  const folded = foldedName(domain);
  return host === folded || host.endsWith(`.${folded}`);
}
