import type { CertificateFacts } from "./certificate-facts.ts";
import type { DistinguishedNameFacts } from "./common.ts";
import { knownOids } from "./known-oids.ts";

/** The last common name of a subject, as Windows shows it; null where the subject has none. */
export function commonNameOf(name: DistinguishedNameFacts): string | null {
  return name.attributes.findLast(({ oid }) => oid === knownOids.commonName.oid)?.value ?? null;
}

/** What people call a certificate: its common name, else its subject. */
export function certificateName({ subject }: Pick<CertificateFacts, "subject">): string {
  return commonNameOf(subject) ?? subject.text;
}
