import type { Organization } from "../deployment/model.ts";

/** Upper bounds of RFC 5280 appendix A.1 (ub-organization-name …), in characters. */
const upperBounds = {
  organization: 64,
  organizationalUnit: 64,
  locality: 128,
  state: 128,
  country: 2,
  commonName: 64,
} as const;

const labels = {
  organization: "The organisation",
  organizationalUnit: "The organisational unit",
  locality: "The city",
  state: "The state or province",
  country: "The country",
  commonName: "The common name",
} as const satisfies Record<SubjectField, string>;

type SubjectField = keyof typeof upperBounds;

/**
 * Why a subject cannot stand in a request, in words for people; [] when it can. Empty and missing fields are left out of a
 * subject, so they are no problem.
 */
export function subjectProblems(subject: Organization & { readonly commonName: string }): readonly string[] {
  return (Object.keys(upperBounds) as SubjectField[]).flatMap(
    (field) => fieldProblem(field, subject[field] ?? "") ?? [],
  );
}

function fieldProblem(field: SubjectField, value: string): string | null {
  const label = labels[field];
  if (field === "country" && value !== "" && !/^[A-Z]{2}$/.test(value)) {
    return `${label} is “${value.slice(0, 20)}”; it takes two capital letters, for example US.`;
  }
  if ([...value].length > upperBounds[field]) {
    return `${label} has ${[...value].length} characters; a certificate takes ${upperBounds[field]}.`;
  }
  // Control characters end a line of an INF or a dump, so nobody could see what follows them.
  if (/\p{Cc}/u.test(value)) return `${label} has a line break or another control character.`;
  return null;
}

/** Characters that public authorities refuse in subject fields, as seed 002 lists them: “such as @&!”. */
export function charactersThatAuthoritiesRefuse(value: string): readonly string[] {
  return [...new Set(value.match(/[@&!]/g) ?? [])];
}
