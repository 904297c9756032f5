import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline, baselineLifetimes } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.globalsign", {
  description: "GlobalSign’s public TLS certificates.",
  changes: {
    globalsignRecommends199Days:
      "GlobalSign recommends 199 days, so the certificate may end a day before the longest lifetime.",
  },
});

const [from2026, from2027, from2029] = baselineLifetimes;

export const globalsign: Authority = {
  ...baseline,
  id: "globalsign",
  title: "GlobalSign",
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "web-form",
  namesPerCertificate: null,
  internalNames: {
    value: false,
    citation: {
      ...sources.globalsignInternalServers,
      quote:
        "no longer allows publicly trusted SSL Certificates to include these local names, such as internal server names and reserved IP addresses",
    },
  },
  clientAuthentication: {
    value: "refused",
    citation: {
      ...sources.globalsignProfiles,
      quote: "must contain only the Server Authentication (ServerAuth) EKU",
    },
  },
  lifetimes: [
    {
      value: from2026.value,
      citation: {
        ...sources.globalsignValidity,
        quote: "Certificates issued on or after this date are limited to a maximum validity of 200 days.",
      },
    },
    from2027,
    from2029,
  ],
  changes: [
    {
      value: texts.changes.globalsignRecommends199Days,
      citation: { ...sources.globalsignValidity, quote: "the maximum recommended validity is 199 Days" },
    },
  ],
  advice: [],
};
