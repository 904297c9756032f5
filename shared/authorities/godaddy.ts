import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.godaddy", {
  description: "GoDaddy and its brand Starfield.",
  changes: {
    newCertificatesComeAnother:
      "New certificates come from another root (R1) than those before 2026. Bring the whole chain back, and check that your partners and phones trust it.",
  },
});

export const godaddy: Authority = {
  ...baseline,
  id: "godaddy",
  title: "GoDaddy",
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "web-form",
  namesPerCertificate: null,
  internalNames: {
    value: false,
    citation: {
      ...sources.godaddyIntranetNames,
      quote:
        "we no longer accept new requests, rekeys or renewals for SSL certificates that contain intranet names or IP addresses",
    },
  },
  ipAddresses: {
    value: false,
    citation: {
      ...sources.godaddyIntranetNames,
      quote: "instead of securing IP addresses, you must secure Fully Qualified Domain Names (FQDNs)",
    },
  },
  clientAuthentication: {
    value: { until: "2026-06-15" },
    citation: {
      ...sources.godaddyClientAuthentication,
      quote:
        "Starting June 15, 2026, publicly trusted SSL/TLS certificates issued for server use will no longer be allowed to include the “Client Authentication” (EKU: clientAuth) extended key usage.",
    },
  },
  changes: [
    {
      value: texts.changes.newCertificatesComeAnother,
      citation: {
        ...sources.godaddyClientAuthentication,
        quote: "new DV leaf certificates are issued from the GoDaddy TLS Root CA – R1 hierarchy",
      },
    },
  ],
  advice: [],
};
