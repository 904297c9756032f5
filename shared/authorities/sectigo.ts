import { citationNotes } from "../catalogue/citation-notes.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline, baselineLifetimes } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.sectigo", {
  description: "Sectigo and its brand PositiveSSL, once Comodo.",
  changes: {
    resellersReportSectigoWent:
      "Resellers report that Sectigo went on with client authentication beyond May 2026 for some customers. Ask yours where you need it.",
  },
});

const [, from2027, from2029] = baselineLifetimes;

/** Sectigo, once Comodo. */
export const sectigo: Authority = {
  ...baseline,
  id: "sectigo",
  title: "Sectigo",
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "web-form",
  namesPerCertificate: null,
  clientAuthentication: {
    value: { until: "2026-05-15" },
    citation: {
      ...sources.sectigoClientAuthentication,
      quote:
        "Effective May 15, 2026, the Client Authentication EKU will be permanently removed from all newly issued SSL/TLS certificates.",
    },
  },
  lifetimes: [
    {
      value: { from: "2026-03-12", days: 199 },
      citation: {
        ...sources.sectigo199Days,
        quote: "ensure a maximum duration of 199 days",
        note: citationNotes.dayFromResellers,
        inferred: true,
      },
    },
    from2027,
    from2029,
  ],
  changes: [
    {
      value: texts.changes.resellersReportSectigoWent,
      citation: {
        document: "SSL Certificates With Client Authentication EKU Available Through Trustico Until October 2026",
        url: "https://shop.trustico.com/blogs/stories/ssl-certificates-with-client-authentication-eku-available-through-trustico-until-may-2026",
        quote: "That availability has now been extended again, to 31 October 2026.",
      },
    },
  ],
  advice: [],
};
