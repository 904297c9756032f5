import type * as z from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** Allowed values, or unknown fields, that one reason names. */
const mostNames = 12;
/** Characters of a field name that a reason shows: a file may hold anything in its place. */
const nameCharacters = 60;

/**
 * Why a value does not fit, as a sentence for people, without the value: it may be a password. An error map of zod for one call of
 * `safeParse`; what a schema says in its own words comes before it.
 */
export function plainReason(issue: Issue): string {
  if (issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")) return "Missing.";
  switch (issue.code) {
    case "invalid_type":
      return `Must be ${typeNames[issue.expected] ?? "of another kind"}, not ${kindOf(issue.input)}.`;
    case "invalid_value":
      return `Must be ${issue.values.length > 1 ? "one of " : ""}${listOf(issue.values.map(quoted))}.`;
    case "unrecognized_keys":
      return `Has ${issue.keys.length > 1 ? "fields" : "a field"} that KeySpec does not know: ${listOf(issue.keys.map(quoted))}.`;
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return `Must ${sizeOf(issue.origin, "at most", Number(issue.maximum))}.`;
    case "invalid_format":
      return issue.format === "url"
        ? "Must be a URL, for example https://meet.contoso.com."
        : "Must have another form.";
    case "invalid_union":
      return issue.discriminator === undefined
        ? "Must be one of the kinds of value that belong here."
        : `Must have a known ${quoted(issue.discriminator)}.`;
    default:
      return "Does not fit here.";
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object with fields",
  record: "an object with fields",
  null: "null",
};

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isInteger(value) ? "a number" : "a number with a fraction";
    case "boolean":
      return "true or false";
    case "object":
      return "an object with fields";
    default:
      return "something else";
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (minimum === 1 && (origin === "string" || origin === "array")) return "Must not be empty.";
  return `Must ${sizeOf(origin, "at least", minimum)}.`;
}

function sizeOf(origin: string, bound: string, size: number): string {
  const shown = size.toLocaleString("en-US");
  switch (origin) {
    case "string":
      return `have ${bound} ${shown} characters`;
    case "array":
      return `have ${bound} ${shown} entries`;
    default:
      return `be ${bound} ${shown}`;
  }
}

function quoted(value: unknown): string {
  const text = String(value);
  return typeof value === "string"
    ? `“${text.slice(0, nameCharacters)}${text.length > nameCharacters ? "…" : ""}”`
    : text;
}

function listOf(names: readonly string[]): string {
  return names.length <= mostNames ? names.join(", ") : `${names.slice(0, mostNames).join(", ")}, …`;
}
