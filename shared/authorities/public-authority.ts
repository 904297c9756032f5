import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.publicAuthority", {
  title: "Public authority",
  description: "Any authority that browsers and operating systems trust. Only what holds for all of them is checked.",
  changes: {
    publicAuthoritiesMayAdd:
      "Public authorities may add www. before a name, or reorder the names: compare before you install.",
  },
  advice: {
    sendRequestsDeploymentSame:
      "Send requests of one deployment with the same organisation, city, state and country in each: KeySpec writes them so.",
  },
});

/** Any authority that browsers and operating systems trust, as far as common rules say something about it. */
export const publicAuthority: Authority = {
  ...baseline,
  id: "public",
  title: texts.title,
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "web-form",
  namesPerCertificate: {
    value: "some",
    citation: {
      ...sources.ciscoCertificateValidation,
      section: "Certificate Signing Request Forms and Requirements",
      quote: "Some public CAs sign only one certificate per fully qualified domain name (FQDN).",
    },
  },
  clientAuthentication: {
    value: { until: "2027-03-15" },
    citation: {
      ...sources.chromeRootProgram18,
      quote:
        "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
    },
  },
  changes: [
    {
      value: texts.changes.publicAuthoritiesMayAdd,
      citation: {
        document: "SANs issue with a Third-Party Signed Certificate in Finesse (Cisco)",
        url: "https://cisco.com/c/ja_jp/support/docs/customer-collaboration/finesse/200641-SANs-issue-with-a-Third-Party-Signed-Cer.html",
        quote: "CSR SAN and Certificate SAN does not match",
      },
    },
  ],
  advice: [
    {
      value: texts.advice.sendRequestsDeploymentSame,
      citation: {
        ...sources.ciscoCertificateValidation,
        section: "Certificate Signing Request Forms and Requirements",
        quote: "public CAs might require that the information is consistent in all CSRs",
      },
    },
  ],
};
