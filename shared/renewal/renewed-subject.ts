import type { Organization } from "../deployment/model.ts";
import type { DistinguishedNameFacts } from "../facts/common.ts";
import { fieldProblems } from "../names/distinguished-name.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("renewal.subject", {
  same: "The subject stays as in the certificate in use: {used}. The deployment says {planned, select, nothing {no organisation} other {{planned}}}.",
});

/** The organisation that a renewal asks for, and what to say where it is not that of the plan. */
export type RenewedSubject = { readonly organization: Organization; readonly subjectChange: Message | null };

/** X.520 attribute types of the fields (RFC 5280 appendix A.1). */
const fields: Readonly<Record<string, keyof Organization>> = {
  "2.5.4.10": "organization",
  "2.5.4.11": "organizationalUnit",
  "2.5.4.7": "locality",
  "2.5.4.8": "state",
  "2.5.4.6": "country",
};

/**
 * The organisation in the subject of the certificate in use; that of the plan where it names none, or one that no request can hold. The
 * common name is always that of the plan: the products look for it.
 */
export function renewedSubject(
  { subject: { commonName, ...planned } }: Pick<CertificatePlan, "subject">,
  { attributes }: DistinguishedNameFacts,
): RenewedSubject {
  const used: Organization = Object.fromEntries(
    attributes.flatMap(({ oid, value }) => (fields[oid] === undefined ? [] : [[fields[oid], value]])),
  );
  const isUsable = Object.keys(used).length > 0 && fieldProblems({ ...used, commonName }).length === 0;
  if (!isUsable || wordsOf(used) === wordsOf(planned)) return { organization: planned, subjectChange: null };
  return {
    organization: used,
    subjectChange: texts.same({ used: wordsOf(used), planned: wordsOf(planned) || "nothing" }),
  };
}

/** The fields in the order of a form. */
function wordsOf(organization: Organization): string {
  const order = ["organization", "organizationalUnit", "locality", "state", "country"] as const;
  return order.flatMap((field) => organization[field] || []).join(", ");
}
