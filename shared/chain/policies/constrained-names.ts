import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { fqdnProblem } from "../../names/fqdn.ts";

/** A name that constraints are held against. */
export type ConstrainedName = {
  readonly type: "dns" | "ip" | "email" | "uri" | "directory";
  readonly value: string;
};

/**
 * The names of a certificate that name constraints concern: the alternative names, the subject, and e-mail addresses in the subject where
 * no alternative name is one (RFC 5280 §4.2.1.10). A leaf without DNS names is known by its common name, so that counts, as in OpenSSL.
 */
export function constrainedNamesOf(certificate: CertificateFacts, isLeaf: boolean): readonly ConstrainedName[] {
  const alternative = (presentValue(certificate.subjectAlternativeNames) ?? []).flatMap(
    ({ type, value }): readonly ConstrainedName[] =>
      type === "dns" || type === "ip" || type === "email" || type === "uri" || type === "directory"
        ? [{ type, value }]
        : [],
  );
  const { attributes, text } = certificate.subject;
  const has = (wanted: ConstrainedName["type"]): boolean => alternative.some(({ type }) => type === wanted);
  const attributesOf = (wanted: string): readonly string[] =>
    attributes.filter(({ oid }) => oid === wanted).map(({ value }) => value);
  return [
    ...alternative,
    ...(text === "" ? [] : [{ type: "directory", value: text } as const]),
    ...(has("email")
      ? []
      : attributesOf(knownOids.emailAddress.oid).map((value) => ({ type: "email", value }) as const)),
    ...(isLeaf && !has("dns")
      ? attributesOf(knownOids.commonName.oid)
          .filter((value) => fqdnProblem(value) === null)
          .map((value) => ({ type: "dns", value }) as const)
      : []),
  ];
}
