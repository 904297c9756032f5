import type * as z from "zod";
import { messages } from "../text/localise.ts";
import { isMessage, type Message } from "../text/message.ts";
import { shortened } from "../text/shortened.ts";

const texts = messages("refusals", {
  missing: "it is missing.",
  type: "it must be {wanted, select, string {text in quotation marks} number {a number} int {a whole number} boolean {true or false} array {a list in square brackets} object {a group in braces} record {a group in braces} null {null} other {of another kind}}.",
  unknownFields: "KeySpec does not know {names}.",
  quoted: "“{name}”",
  noneOf: "“{value}” is none of {values}.",
  oneOf: "it must be {count, plural, one {} other {one of }}{values}.",
  empty: "it is empty.",
  tooSmall:
    "{of, select, string {it needs at least {size, plural, one {one character} other {# characters}}} array {it needs at least {size, plural, one {one entry} other {# entries}}} other {it must be at least {size, number}}}.",
  tooLarge:
    "{of, select, string {it may have at most {size, plural, one {one character} other {# characters}}} array {it may have at most {size, plural, one {one entry} other {# entries}}} other {it may be at most {size, number}}}.",
  notUrl: "“{value}” is no URL with http:// or https://, for example https://meet.contoso.com.",
  hiddenUrl: "it is no URL of a kind that is taken here.",
  form: "it does not have the form that is taken here.",
  unknownKind: "KeySpec does not know “{value}”.",
  hiddenKind: "it is none of the kinds of value that are taken here.",
  other: "it does not fit here.",
});

/** Allowed values, or unknown fields, that one sentence names. */
const mostNames = 32;
/** Characters of a value or of a name that a sentence shows: a file may hold anything in its place. */
const shownCharacters = 60;

/**
 * Why a value does not fit its schema, to stand behind its place: "it is missing."
 *
 * @param issue one of zod's
 * @param input what was checked as a whole
 * @param mayShow whether the value may be shown; what comes in a call may be a password
 */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown, mayShow: boolean): Message {
  const value = valueAt(input, issue.path);
  if (value === undefined && issue.code !== "unrecognized_keys") return texts.missing;
  const shown = mayShow ? shownValue(value) : null;
  switch (issue.code) {
    case "invalid_type":
      return texts.type({ wanted: issue.expected });
    case "unrecognized_keys":
      return texts.unknownFields({
        names: issue.keys.slice(0, mostNames).map((key) => texts.quoted({ name: shortened(key, shownCharacters) })),
      });
    case "invalid_value": {
      const values = issue.values.slice(0, mostNames).map(String);
      return shown === null
        ? texts.oneOf({ count: values.length, values: values.map((name) => texts.quoted({ name })) })
        : texts.noneOf({ value: shown, values: values.join(", ") });
    }
    case "invalid_union":
      return shown === null ? texts.hiddenKind : texts.unknownKind({ value: shown });
    case "too_small":
      return value === "" ? texts.empty : texts.tooSmall({ of: kindOfSize(issue.origin), size: Number(issue.minimum) });
    case "too_big":
      return texts.tooLarge({ of: kindOfSize(issue.origin), size: Number(issue.maximum) });
    case "invalid_format":
      if (issue.format !== "url") return texts.form;
      return shown === null ? texts.hiddenUrl : texts.notUrl({ value: shown });
    case "custom":
      return isMessage(issue.params?.["said"]) ? issue.params["said"] : texts.other;
    default:
      return texts.other;
  }
}

function kindOfSize(origin: string): "string" | "array" | "other" {
  return origin === "string" || origin === "array" ? origin : "other";
}

function shownValue(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? shortened(String(value), shownCharacters)
    : null;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    input,
  );
}
