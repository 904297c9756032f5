import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline, baselineLifetimes } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.digicert", {
  description: "DigiCert and its brands GeoTrust, Thawte and RapidSSL.",
  changes: {
    organisationPlaceComeWhat:
      "Organisation and place come from what DigiCert checked for your account, not from the request, so they may differ from it.",
    withoutChoiceOrderCertificate: "Without a choice in the order the certificate is for servers only.",
  },
  advice: { writeCityFullWell: "Write the city in full as well: Saint Louis, not St. Louis." },
});

const [, from2027, from2029] = baselineLifetimes;

/** DigiCert, with its brands GeoTrust, Thawte and RapidSSL. */
export const digicert: Authority = {
  ...baseline,
  id: "digicert",
  title: "DigiCert",
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "web-form",
  keys: {
    value: ["rsa-2048", "rsa-3072", "rsa-4096", "ecdsa-p256", "ecdsa-p384"],
    citation: {
      ...sources.digicertCsrAlgorithms,
      section: "CSR requirements",
      quote: "RSA: 2048-bit, 3072-bit, 4096-bit; ECC: P-256, P-384",
    },
  },
  maximumNames: {
    value: 250,
    citation: {
      ...sources.tbsDigicertNames,
      quote: "within the limit of 249 SANs per certificate in addition to the main CN",
    },
  },
  namesPerCertificate: null,
  clientAuthentication: {
    value: { until: "2027-03-01" },
    citation: {
      ...sources.digicertClientAuthentication,
      quote:
        "DigiCert can continue to include Client Authentication EKU in public TLS certificates until March 1, 2027.",
    },
  },
  lifetimes: [
    {
      value: { from: "2026-02-24", days: 199 },
      citation: { ...sources.digicert199Days, quote: "The new maximum TLS certificate validity is 199 days." },
    },
    from2027,
    from2029,
  ],
  refusedCharacters: {
    value: "!@#$%^*()~?></\\",
    citation: {
      ...sources.digicertCsr,
      section: "Organization",
      quote: "Do not abbreviate or use any of these symbols: ! @ # $ % ^ * ( ) ~ ? > < / \\.",
    },
  },
  requiredFields: {
    value: ["country"],
    citation: {
      ...sources.digicertCsr,
      quote: "ensure that the correct domain and country code is listed",
    },
  },
  droppedFields: {
    value: ["organizationalUnit"],
    citation: {
      ...sources.digicertDataEntries,
      quote: "The Organizational Unit (OU) field has been deprecated for public TLS/SSL certificates.",
    },
  },
  changes: [
    {
      value: texts.changes.organisationPlaceComeWhat,
      citation: {
        ...sources.digicertCsr,
        quote:
          "all other information will be populated from the information validated on your order and not the contents of the CSR",
      },
    },
    {
      value: texts.changes.withoutChoiceOrderCertificate,
      citation: {
        ...sources.digicertClientAuthentication,
        quote: "DigiCert stopped including the Client Authentication EKU in all our public TLS certificates by default",
      },
    },
  ],
  advice: [
    {
      value: texts.advice.writeCityFullWell,
      citation: {
        ...sources.digicertCsr,
        section: "City / Locality",
        quote: 'Do not use abbreviations. For example, spell "Saint Louis", instead of "St. Louis".',
      },
    },
  ],
};
