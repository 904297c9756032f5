import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { isOfWebServices } from "../../roles/parts/is-of-web-services.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/**
 * The subject's common name beside the plan's. A warning: a name check looks at the alternative names first (roles.md G13). Partners
 * are outside the topology, any certificate of a server may sign tokens, and A/V Authentication reads no name.
 */
export const commonName: Rule = defineRule({
  id: "names.common-name",
  severity: "warning",
  title: "The common name should be the one of the role",
  texts: {
    other: {
      what: "Its common name is {found}; for this role it should be {expected}.",
      why: "The certificate wizard computes the subject from the topology and may not offer a certificate with another one.",
      fix: `${again} with the common name {expected}.`,
    },
    absent: {
      what: "It has no common name; for this role it should be {expected}.",
      why: "The certificate wizard computes the subject from the topology and may not offer a certificate without one.",
      fix: `${again} with the common name {expected}.`,
    },
  },
  citation: {
    ...sources.lync2013InternalServers,
    section: "Certificates for Front End Server in a Front End Pool",
    quote: "FQDN of the pool",
  },
  products: "all",
  roles: { except: ["oauth-token-issuer", "trusted-application", ...partnerRoles] },
  applies: ({ certificate, request }, { plan }) =>
    plan !== null && (certificate ?? request) !== null && plan.uses.join() !== "AudioVideoAuthentication",
  check: (evidence, { plan }, problem) => {
    const found = subjectCommonNameOf(evidence);
    if (plan === null) return [];
    const expected = plan.subject.commonName;
    const planned = plan.names.find(({ name }) => sameName(name, expected))?.citation;
    const citation = planned === undefined ? {} : { citation: planned };
    if (found === null) return [{ ...problem("absent", { expected }, "subject"), ...citation }];
    return acceptedBy(plan).some((name) => sameName(found, name))
      ? []
      : [{ ...problem("other", { found, expected }, "subject"), ...citation }];
  },
});

/** For web services alone the rule names the pool and its example the server, so both will do (roles.md CONFLICT 1). */
function acceptedBy({ subject, server, uses }: CertificatePlan): readonly string[] {
  const webOnly = uses.length > 0 && uses.every(isOfWebServices);
  return webOnly ? [subject.commonName, server] : [subject.commonName];
}
