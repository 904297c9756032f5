import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/**
 * The subject of the OAuth certificate (roles.md §4.9). A warning, because the page says “can be”: any certificate of the servers may
 * serve as well, so a common name in a domain of theirs is fine too.
 */
export const commonNameOauth: Rule = defineRule({
  id: "names.common-name-oauth",
  severity: "warning",
  title: "The common name of the OAuth certificate should be a SIP domain or a name in one",
  texts: {
    other: {
      what: "Its common name is {found}, which is in none of your SIP domains: {domains}.",
      why: "Exchange and SharePoint know the servers by the SIP domain, the realm of the tokens that this certificate signs.",
      fix: `${again} with the common name {expected}, or assign the Default certificate of a Front End Server instead.`,
    },
    absent: {
      what: "It has no common name, so it names none of your SIP domains: {domains}.",
      why: "Exchange and SharePoint know the servers by the SIP domain, the realm of the tokens that this certificate signs.",
      fix: `${again} with the common name {expected}, or assign the Default certificate of a Front End Server instead.`,
    },
  },
  citation: {
    ...sources.sfbOauthCertificate,
    quote: "any Web server certificate that includes the name of your SIP domain in the Subject field",
  },
  products: ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  roles: ["oauth-token-issuer"],
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }, problem) => {
    const found = subjectCommonNameOf(evidence);
    if (plan === null) return [];
    const wanted = { domains: sipDomainsOf(plan), expected: plan.subject.commonName };
    if (found === null) return [problem("absent", wanted, "subject")];
    if (ofSipDomain(found, plan) || ofServers(found, plan)) return [];
    return [problem("other", { found, ...wanted }, "subject")];
  },
});

/** The default one is the common name of the plan, the others are its conditional names. */
function sipDomainsOf({ subject, names }: CertificatePlan): readonly string[] {
  return [subject.commonName, ...names.filter(({ need }) => need === "conditional").map(({ name }) => name)];
}

function ofSipDomain(name: string, plan: CertificatePlan): boolean {
  return sipDomainsOf(plan).some((domain) => sameName(name, domain) || isBelow(name, domain));
}

function ofServers(name: string, { nodes }: CertificatePlan): boolean {
  return nodes.some((node) => isBelow(name, node.slice(node.indexOf(".") + 1)));
}

function isBelow(name: string, domain: string): boolean {
  return name.toLowerCase().endsWith(`.${domain.toLowerCase()}`);
}
