import type * as z from "zod";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { describeIssue } from "./describe-issue.ts";
import { placeOf } from "./field-texts.ts";

const texts = messages("parse", {
  problem: "In {place}: {problem}",
  more: "{count, plural, one {# more mistake is} other {# more mistakes are}} not shown.",
});

/** A value that fits its schema, or why it does not: sentences with the place in front, "In pool 1, FQDN: it is missing." */
export type ParsedForPeople<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Message, ...Message[]] };

/** Problems that are named; a value of another kind has one at every field. A person reads a few in a file. */
const mostProblems = { document: 5, call: 20 } as const;

/**
 * Checks a value that came from outside.
 *
 * @param from "document": a file that a person wrote, so the sentences show what is in it; "call": never, it may be a password. What a
 *   schema says itself (`params.said`) is taken as it is.
 */
export function parseForPeople<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  from: "document" | "call",
): ParsedForPeople<z.output<Schema>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { issues } = parsed.error;
  const most = mostProblems[from];
  const problemOf = (issue: z.core.$ZodIssue): Message =>
    texts.problem({ place: placeOf(issue.path), problem: describeIssue(issue, raw, from === "document") });
  const rest = issues.length - most;
  const more = rest > 0 ? [texts.more({ count: rest })] : [];
  // zod refuses nothing without an issue.
  const [first = texts.more({ count: issues.length }), ...others] = issues.slice(0, most).map(problemOf);
  return { ok: false, problems: [first, ...others, ...more] };
}
