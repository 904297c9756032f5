import { citationNotes } from "../catalogue/citation-notes.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { baseline } from "./parts/baseline.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.letsEncrypt", {
  description:
    "Free certificates through the ACME protocol, valid for 90 days. There is no form to paste a request into.",
  wildcards: {
    proveYouOwnDomain:
      "Prove that you own the domain with a DNS record (challenge DNS-01): there is no other way to a wildcard.",
  },
  changes: { certificateHoldsNamesOrganisation: "The certificate holds names only: no organisation, no place." },
  advice: {
    stayProfileClassicTlsserver:
      "Stay with the profile “classic”: “tlsserver” and “shortlived” leave out the common name and the key usage for key encipherment, both of which Lync’s documents ask for.",
    everyRenewalMeansNew:
      "Every renewal means a new certificate on each server, every two to three months. Only an ACME client that also assigns it makes that bearable.",
  },
});

const profiles = { ...sources.letsEncryptProfiles, section: "classic" };

/** It repeats the timeline of Let's Encrypt's own post of 2 December 2025, https://letsencrypt.org/2025/12/02/from-90-to-45. */
const timeline = {
  document: "Let’s Encrypt reduces certificate lifetime (AIRIX, after Let’s Encrypt’s post of 2 December 2025)",
  url: "https://www.airix.net/news-and-infos/lets-encrypt-reduces-certificate-lifetime",
};

/** Let's Encrypt with its default profile, “classic”. It has no form: an ACME client brings the request. */
export const letsEncrypt: Authority = {
  ...baseline,
  id: "lets-encrypt",
  title: "Let’s Encrypt",
  kind: "public",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "acme",
  keys: {
    value: ["rsa-2048", "rsa-3072", "rsa-4096", "ecdsa-p256", "ecdsa-p384"],
    citation: {
      ...sources.letsEncryptIntegration,
      section: "Supported Key Algorithms",
      quote:
        "Let's Encrypt accepts RSA keys that are 2048, 3072, or 4096 bits in length and P-256 or P-384 ECDSA keys.",
    },
  },
  maximumNames: { value: 100, citation: { ...profiles, quote: "Max Names: 100" } },
  namesPerCertificate: null,
  ipAddresses: { value: false, citation: { ...profiles, quote: "Identifier Types: DNS" } },
  wildcards: {
    value: texts.wildcards.proveYouOwnDomain,
    citation: {
      document: "Validation plugins (simple-acme)",
      url: "https://simple-acme.com/reference/plugins/validation/",
      quote: "For wildcard identifiers, only DNS-01 validation is accepted by Let’s Encrypt.",
    },
  },
  clientAuthentication: {
    value: "refused",
    citation: {
      ...sources.letsEncryptProfiles,
      section: "tlsclient",
      quote: "As of July 8, 2026, this profile is no longer available.",
    },
  },
  lifetimes: [
    { value: { from: "2015-12-03", days: 90 }, citation: { ...profiles, quote: "Validity Period: 90 days" } },
    {
      value: { from: "2027-02-10", days: 64 },
      citation: {
        ...timeline,
        quote: "switch the default classic* ACME profile to issuing 64-day certificates",
      },
    },
    {
      value: { from: "2028-02-16", days: 45 },
      citation: { ...timeline, quote: "further update the classic* profile to issue 45-day certificates" },
    },
  ],
  refusedCharacters: null,
  spelledOutStates: null,
  requiredFields: null,
  droppedFields: {
    value: ["organization", "organizationalUnit", "locality", "state", "country"],
    citation: {
      ...sources.letsEncryptFaq,
      quote: "We do not offer Organization Validation (OV) or Extended Validation (EV)",
    },
  },
  changes: [
    {
      value: texts.changes.certificateHoldsNamesOrganisation,
      citation: { ...sources.letsEncryptFaq, quote: "Let’s Encrypt offers Domain Validation (DV) certificates." },
    },
  ],
  advice: [
    {
      value: texts.advice.stayProfileClassicTlsserver,
      citation: {
        ...sources.letsEncryptProfiles,
        section: "tlsserver",
        quote: "The issued certificate omits the Common Name […] The Key Encipherment key usage is omitted",
      },
    },
    {
      value: texts.advice.everyRenewalMeansNew,
      citation: {
        ...profiles,
        quote: "Validity Period: 90 days",
        note: citationNotes.conclusionForLync,
        inferred: true,
      },
    },
  ],
};
