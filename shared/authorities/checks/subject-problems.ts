import { sources } from "../../catalogue/sources.ts";
import type { Organization } from "../../deployment/model.ts";
import { spelledOutState } from "../state-names.ts";
import type { AuthorityCheck } from "./problem.ts";

const labels = {
  organization: "organisation",
  organizationalUnit: "organisational unit",
  locality: "city",
  state: "state or province",
  country: "country",
} as const satisfies Record<keyof Organization, string>;

/** What the authority says to the organisation fields. Their lengths are no matter of an authority: names/distinguished-name.ts. */
export const subjectFieldProblems: AuthorityCheck = (authority, plan, today) =>
  [refusedCharacters, abbreviatedState, countryCode, missingFields, droppedFields].flatMap((check) =>
    check(authority, plan, today),
  );

const refusedCharacters: AuthorityCheck = ({ refusedCharacters: rule, title }, { subject }) => {
  if (rule === null) return [];
  return (["organization", "organizationalUnit"] as const).flatMap((field) => {
    const found = [...new Set(subject[field] ?? "")].filter((character) => rule.value.includes(character));
    if (found.length === 0) return [];
    return {
      severity: "warning",
      what: `The ${labels[field]} has ${found.join(" ")}, which ${title} may refuse.`,
      why: "Public authorities let only certain characters into the organisation fields of a request.",
      fix: "Write the name without them: “and” for “&”, nothing for the others. Keep it the same in every request.",
      at: `subject.${field}`,
      citation: rule.citation,
    } as const;
  });
};

const abbreviatedState: AuthorityCheck = ({ spelledOutStates: rule, title }, { subject }) => {
  const name = spelledOutState(subject.state ?? "", subject.country);
  if (rule?.value !== true || name === null) return [];
  return [
    {
      severity: "warning",
      what: `The state is abbreviated as “${subject.state}”.`,
      why: `${title} wants it spelled out and may send the request back.`,
      fix: `Write “${name}”.`,
      at: "subject.state",
      citation: rule.citation,
    },
  ];
};

/** UK is no country code of ISO 3166, whoever signs. */
const countryCode: AuthorityCheck = ({ kind }, { subject }) => {
  if (subject.country !== "UK") return [];
  return [
    {
      severity: kind === "public" ? "error" : "warning",
      what: "UK is no country code.",
      why: "The code of the United Kingdom in ISO 3166 is GB.",
      fix: "Write GB.",
      at: "subject.country",
      citation: { ...sources.digicertCsr, section: "Country", quote: "GB is the valid country code for Great Britain" },
    },
  ];
};

const missingFields: AuthorityCheck = ({ requiredFields: rule, title }, { subject }) => {
  const missing = (rule?.value ?? []).filter((field) => (subject[field] ?? "") === "");
  if (rule === null || missing.length === 0) return [];
  return [
    {
      severity: "warning",
      what: `${title} asks for the ${missing.map((field) => labels[field]).join(" and the ")}, which the request lacks.`,
      why: "The request may be sent back.",
      fix: "Fill the field in.",
      at: "subject",
      citation: rule.citation,
    },
  ];
};

const droppedFields: AuthorityCheck = ({ droppedFields: rule, title }, { subject }) => {
  const dropped = (rule?.value ?? []).filter((field) => (subject[field] ?? "") !== "");
  if (rule === null || dropped.length === 0) return [];
  return [
    {
      severity: "notice",
      what: `${title} leaves out of the certificate: ${dropped.map((field) => labels[field]).join(", ")}.`,
      why: "The products here do not read the field, so the certificate works without it.",
      fix: "Nothing to do; do not be surprised when the certificate comes back without it.",
      at: "subject",
      citation: rule.citation,
    },
  ];
};
