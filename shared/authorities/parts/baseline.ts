import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { Authority, LifetimeStep, Sourced } from "../types.ts";

const texts = messages("authorities.baseline", {
  wildcards: {
    orderProductSeveralNames:
      "Order a product for several names that takes wildcards among them, not a “wildcard certificate”: that one has the star in its common name, which Lync supports for no role.",
  },
});

const requirements = sources.baselineRequirements;

/** Longest lifetimes of public TLS certificates (ballot SC-081v3; Baseline Requirements §6.3.2). */
export const baselineLifetimes: readonly [Sourced<LifetimeStep>, Sourced<LifetimeStep>, Sourced<LifetimeStep>] = [
  {
    value: { from: "2026-03-15", days: 200 },
    citation: {
      ...requirements,
      section: "6.3.2",
      quote: "on or after 2026-03-15 and before 2027-03-15 […] MUST NOT have a Validity Period greater than 200 days",
    },
  },
  {
    value: { from: "2027-03-15", days: 100 },
    citation: {
      ...requirements,
      section: "6.3.2",
      quote: "on or after 2027-03-15 and before 2029-03-15 […] MUST NOT have a Validity Period greater than 100 days",
    },
  },
  {
    value: { from: "2029-03-15", days: 47 },
    citation: {
      ...requirements,
      section: "6.3.2",
      quote: "on or after 2029-03-15 […] MUST NOT have a Validity Period greater than 47 days",
    },
  },
];

type BaselineField =
  | "formats"
  | "keys"
  | "digests"
  | "maximumNames"
  | "maximumExtensionOctets"
  | "internalNames"
  | "ipAddresses"
  | "wildcards"
  | "lifetimes"
  | "refusedCharacters"
  | "spelledOutStates"
  | "requiredFields"
  | "droppedFields";

/**
 * What holds for every public authority: the Baseline Requirements bind them all, and the Cisco document (roles.md S2) says what
 * they typically ask of a request. A profile spreads this and puts its own sources over it.
 */
export const baseline: Pick<Authority, BaselineField> = {
  formats: {
    value: ["pem", "pem-new"],
    citation: {
      ...sources.ciscoCertificateValidation,
      section: "Certificate Signing Request Forms and Requirements",
      quote: "Are Base64-encoded.",
    },
  },
  keys: {
    value: ["rsa-2048", "rsa-3072", "rsa-4096", "ecdsa-p256", "ecdsa-p384", "ecdsa-p521"],
    citation: {
      ...requirements,
      section: "6.1.5",
      quote: "Ensure that the modulus size, when encoded, is at least 2048 bits",
    },
  },
  digests: {
    value: ["SHA-256", "SHA-384", "SHA-512"],
    citation: {
      ...requirements,
      section: "1.2.2",
      quote: "Sunset all remaining use of SHA-1 in Certificates and CRLs.",
      note: citationNotes.notMentionedRequests,
      inferred: true,
    },
  },
  maximumNames: null,
  maximumExtensionOctets: null,
  internalNames: {
    value: false,
    citation: {
      ...requirements,
      section: "4.2.2",
      quote: "CAs SHALL NOT issue Certificates containing Internal Names or Reserved IP Addresses",
    },
  },
  ipAddresses: {
    value: false,
    citation: {
      ...sources.ciscoCertificateValidation,
      section: "Server Identity in Certificates",
      quote:
        "Public CAs generally require a fully qualified domain name (FQDN) as the server identity, not an IP address.",
    },
  },
  wildcards: {
    value: texts.wildcards.orderProductSeveralNames,
    citation: {
      ...sources.digicertCsrGuidelines,
      section: "Generating a CSR for a Wildcard Certificate",
      quote: "When generating a CSR for a Wildcard certificate, the common name must start with an asterisk",
    },
  },
  lifetimes: baselineLifetimes,
  refusedCharacters: {
    value: "@&!",
    citation: {
      ...sources.ciscoCertificateValidation,
      section: "Certificate Signing Request Forms and Requirements",
      quote: "Do not contain certain characters, such as @&!",
    },
  },
  spelledOutStates: {
    value: true,
    citation: {
      ...sources.digicertCsrFields,
      section: "State / Province",
      quote: "U.S. and Canadian customers must enter a State or Province name. Do not abbreviate.",
    },
  },
  requiredFields: {
    value: ["organization", "country"],
    citation: {
      ...requirements,
      section: "7.1.2.7.4, Organization Validated subject attributes",
      quote: "countryName MUST […] organizationName MUST",
    },
  },
  droppedFields: {
    value: ["organizationalUnit"],
    citation: {
      ...requirements,
      section: "7.1.2.7.4, Organization Validated subject attributes",
      quote: "organizationalUnitName MUST NOT",
    },
  },
};
