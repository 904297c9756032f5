import { citationNotes } from "../catalogue/citation-notes.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { adCsDatabase } from "./parts/ad-cs-database.ts";
import { nothingStated } from "./parts/nothing-stated.ts";
import { templateAdvice } from "./parts/template-advice.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.adCsEnterprise", {
  title: "AD CS, enterprise CA",
  description: "Active Directory Certificate Services in your domain. A certificate template decides what it issues.",
  changes: {
    extendedKeyUsageKey:
      "Extended key usage, key usage, lifetime and the smallest key come from the template, whatever the request asks for. Web Server gives Server Authentication alone.",
    whereAuthoritysCrlDistribution:
      "Where the authority’s CRL distribution points are LDAP addresses only, a server that is no member of the domain cannot reach them. Add an HTTP address to the authority.",
  },
});

/** Microsoft's certification authority as a member of the domain: it decides by certificate templates. */
export const adCsEnterprise: Authority = {
  id: "ad-cs-enterprise",
  title: texts.title,
  kind: "private",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "enterprise-ca",
  ...nothingStated,
  ...adCsDatabase,
  changes: [
    {
      value: texts.changes.extendedKeyUsageKey,
      citation: {
        ...sources.certificatePolicyAlgorithm,
        section: "3.2.2.6.2.1.4",
        quote: "It MUST adhere to the processing rules on the certificate template attributes",
      },
    },
    {
      value: texts.changes.whereAuthoritysCrlDistribution,
      citation: {
        ...sources.sfb2015Environment,
        note: citationNotes.notMentionedLdap,
        inferred: true,
      },
    },
  ],
  advice: templateAdvice,
};
