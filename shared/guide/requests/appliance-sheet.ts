import { multiServerName } from "../../roles/parts/cisco-tomcat-layouts.ts";
import { roleTitle } from "../../roles/titles.ts";
import type { CertificatePlan, DigestChoice, KeyChoice } from "../../roles/types.ts";
import { localised } from "../../text/localise.ts";
import { asTextFile, plain, wrapped } from "./plain-text.ts";

/** The names of fields, and what a list offers, are those of the page and so never translated. */
const words = localised("applianceSheet", {
  title: "{certificate}: values for Generate CSR on {server}",
  parentDomain: "leave as it is, or empty",
  nearest:
    "Where a list lacks a value, take the nearest one that it has and note it: some releases offer SHA1 and SHA256 only.",
  filledIn:
    "{several, select, yes {The form fills in the common name ({proposed}), every node under Auto-populated Domains, and the parent domain.} other {The form fills in the common name ({proposed}) and the parent domain.}} Correct what differs from the values above: an authority puts the common name among the names of the certificate.",
  added: "The node adds these fields by itself, as they were entered when it was set up:",
  webSecurity:
    "The command “show web-security” on the node shows what it has, “set web-security” changes all but the country. Public authorities want the fields to be the same in the requests of all nodes.",
  names: "The names that the certificate must hold in the end:",
});

const keys = {
  "rsa-1024": { type: "RSA", length: "1024" },
  "rsa-2048": { type: "RSA", length: "2048" },
  "rsa-3072": { type: "RSA", length: "3072" },
  "rsa-4096": { type: "RSA", length: "4096" },
  "ecdsa-p256": { type: "EC", length: "256" },
  "ecdsa-p384": { type: "EC", length: "384" },
  "ecdsa-p521": { type: "EC", length: "521" },
} as const satisfies Record<KeyChoice, { type: "RSA" | "EC"; length: string }>;

const digests = {
  "SHA-1": "SHA1",
  "SHA-256": "SHA256",
  "SHA-384": "SHA384",
  "SHA-512": "SHA512",
} as const satisfies Record<DigestChoice, string>;

/**
 * The values to enter on the page Generate CSR of Unified Communications Manager or Unity Connection (roles.md §8), as CRLF text.
 * Such a node makes its own key, so nobody can make the request for it.
 */
export function applianceSheet(plan: CertificatePlan): string {
  const { type, length } = keys[plan.key];
  const several = plan.nodes.length > 1;
  const names = plan.names.flatMap(({ name, included }) => (included ? name : []));
  const further = names.filter((name) => !plan.nodes.includes(name) && name !== plan.subject.commonName);
  return asTextFile([
    plain(words.title({ certificate: roleTitle(plan), server: plan.server })),
    "",
    ...wrapped("Cisco Unified OS Administration > Security > Certificate Management > Generate CSR", ""),
    "",
    value("Certificate Purpose", type === "EC" ? "tomcat-ECDSA" : "tomcat"),
    value("Distribution", several ? "Multi-server(SAN)" : plan.server),
    value("Common Name", plan.subject.commonName),
    ...(several ? plan.nodes.map((node, index) => value(index === 0 ? "Auto-populated Domains" : "", node)) : []),
    value("Parent Domain", words.parentDomain),
    ...further.map((name, index) => value(index === 0 ? "Other Domains" : "", name)),
    value("Key Type", type),
    value("Key Length", length),
    value("Hash Algorithm", digests[plan.digest]),
    "",
    ...wrapped(
      words.filledIn({
        several: several ? "yes" : "other",
        proposed: several ? multiServerName(plan.server) : plan.server,
      }),
      "",
    ),
    "",
    ...wrapped(words.nearest, ""),
    "",
    ...wrapped(words.added, ""),
    "",
    value("Organization", plan.subject.organization ?? ""),
    value("Unit", plan.subject.organizationalUnit ?? ""),
    value("Location", plan.subject.locality ?? ""),
    value("State", plan.subject.state ?? ""),
    value("Country", plan.subject.country ?? ""),
    "",
    ...wrapped(words.webSecurity, ""),
    "",
    ...wrapped(words.names, ""),
    ...names.map((name) => `  ${name}`),
  ]);
}

function value(label: string, text: string): string {
  return `  ${label.padEnd(24)}${plain(text)}`.trimEnd();
}
