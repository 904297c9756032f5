import { sources } from "../../catalogue/sources.ts";
import type { Organization } from "../../deployment/model.ts";
import { subjectFieldNames } from "../../names/distinguished-name.ts";
import { defineProblems } from "../../text/define-problems.ts";
import { spelledOutState } from "../state-names.ts";
import type { AuthorityCheck } from "./problem.ts";

const problems = defineProblems("authorityProblems.subject", {
  refusedCharacters: {
    what: "The {field} has {characters}, which {title} may refuse.",
    why: "Public authorities let only certain characters into the subject fields of a request.",
    fix: "Write the field without them: “and” for “&”, nothing for the others. Keep it the same in every request.",
  },
  abbreviatedState: {
    what: "The state is abbreviated as “{state}”.",
    why: "{title} wants it spelled out and may send the request back.",
    fix: "Write “{name}”.",
  },
  countryCode: {
    what: "UK is no country code.",
    why: "The code of the United Kingdom in ISO 3166 is GB.",
    fix: "Write GB.",
  },
  missing: {
    what: "{title} asks for fields that the request lacks: {fields}.",
    why: "A certificate that names your organisation (OV) is not issued without them; the request may be sent back. One that names the domain alone (DV) needs none.",
    fix: "Fill them in, unless you order a certificate for the domain alone.",
  },
  dropped: {
    what: "{title} leaves out of the certificate: {fields}.",
    why: "The products here do not read the field, so the certificate works without it.",
    fix: "Nothing to do; do not be surprised when the certificate comes back without it.",
  },
});

/** What the authority says to the organisation fields. Their lengths are no matter of an authority: names/distinguished-name.ts. */
export const subjectFieldProblems: AuthorityCheck = (authority, plan, today) =>
  [refusedCharacters, abbreviatedState, countryCode, missingFields, droppedFields].flatMap((check) =>
    check(authority, plan, today),
  );

/** Fields that are typed freely; the country has two letters, whoever signs. */
const freeFields = [
  "organization",
  "organizationalUnit",
  "locality",
  "state",
] as const satisfies readonly (keyof Organization)[];

const refusedCharacters: AuthorityCheck = ({ refusedCharacters: rule, title }, { subject }) => {
  if (rule === null) return [];
  return freeFields.flatMap((field) => {
    const found = [...new Set(subject[field] ?? "")].filter((character) => rule.value.includes(character));
    if (found.length === 0) return [];
    const args = { field: subjectFieldNames[field], characters: found.join(" "), title };
    return {
      severity: "warning",
      ...problems.refusedCharacters(args),
      at: `subject.${field}`,
      citation: rule.citation,
    } as const;
  });
};

const abbreviatedState: AuthorityCheck = ({ spelledOutStates: rule, title }, { subject }) => {
  const state = subject.state ?? "";
  const name = spelledOutState(state, subject.country);
  if (rule?.value !== true || name === null) return [];
  const sentences = problems.abbreviatedState({ state, title, name });
  return [{ severity: "warning", ...sentences, at: "subject.state", citation: rule.citation }];
};

/** UK is no country code of ISO 3166, whoever signs. */
const countryCode: AuthorityCheck = ({ kind }, { subject }) => {
  if (subject.country !== "UK") return [];
  return [
    {
      severity: kind === "public" ? "error" : "warning",
      ...problems.countryCode(),
      at: "subject.country",
      citation: { ...sources.digicertCsr, section: "Country", quote: "GB is the valid country code for Great Britain" },
    },
  ];
};

const missingFields: AuthorityCheck = ({ requiredFields: rule, title }, { subject }) => {
  const missing = (rule?.value ?? []).filter((field) => (subject[field] ?? "") === "");
  if (rule === null || missing.length === 0) return [];
  const sentences = problems.missing({ title, fields: missing.map((field) => subjectFieldNames[field]) });
  return [{ severity: "warning", ...sentences, at: "subject", citation: rule.citation }];
};

const droppedFields: AuthorityCheck = ({ droppedFields: rule, title }, { subject }) => {
  const dropped = (rule?.value ?? []).filter((field) => (subject[field] ?? "") !== "");
  if (rule === null || dropped.length === 0) return [];
  const sentences = problems.dropped({ title, fields: dropped.map((field) => subjectFieldNames[field]) });
  return [{ severity: "notice", ...sentences, at: "subject", citation: rule.citation }];
};
