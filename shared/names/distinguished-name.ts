import type { Organization } from "../deployment/model.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("names.subject", {
  country: "The country is “{value}”; it takes two capital letters, for example US.",
  tooLong: "The {field} has {length, number} characters; a certificate takes {most, number}.",
  control: "The {field} has a line break or another control character.",
  fields: {
    organization: "organisation",
    organizationalUnit: "organisational unit",
    locality: "city",
    state: "state or province",
    country: "country",
    commonName: "common name",
  },
});

/** Upper bounds of RFC 5280 appendix A.1 (ub-organization-name …), in characters. */
export const subjectFieldLimits = {
  organization: 64,
  organizationalUnit: 64,
  locality: 128,
  state: 128,
  country: 2,
  commonName: 64,
} as const;

export type SubjectField = keyof typeof subjectFieldLimits;

/** What people call the fields of a subject, in the middle of a sentence. */
export const subjectFieldNames: Readonly<Record<SubjectField, Message>> = texts.fields;

/** Why a field cannot stand in a request, with its length and the longest one, in characters. */
type FieldProblem = {
  readonly field: SubjectField;
  readonly problem: Message;
  readonly length: number;
  readonly most: number;
};

/** Why a subject cannot stand in a request; [] when it can. Empty and missing fields are left out of a subject, so they are no problem. */
export function fieldProblems(subject: Organization & { readonly commonName: string }): readonly FieldProblem[] {
  return (Object.keys(subjectFieldLimits) as SubjectField[]).flatMap((field) => {
    const value = subject[field] ?? "";
    const most = subjectFieldLimits[field];
    const { length } = [...value];
    const problem = fieldProblem(field, value, length);
    return problem === null ? [] : [{ field, problem, length, most }];
  });
}

function fieldProblem(field: SubjectField, value: string, length: number): Message | null {
  const name = texts.fields[field];
  if (field === "country" && value !== "" && !/^[A-Z]{2}$/.test(value)) {
    return texts.country({ value: value.slice(0, 20) });
  }
  if (length > subjectFieldLimits[field])
    return texts.tooLong({ field: name, length, most: subjectFieldLimits[field] });
  // Control characters end a line of an INF or a dump, so nobody could see what follows them.
  return /\p{Cc}/u.test(value) ? texts.control({ field: name }) : null;
}
