import type * as z from "zod";
import { plainReason } from "./plain-reason.ts";

/** A value that fits its schema, or why it does not: sentences with the place in front, `pools[0].fqdn: Missing.` */
export type ParsedForPeople<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Problems that are named; a file of another kind has one at every field. */
const mostProblems = 20;
/** Characters of a place: the names of fields come from the file. */
const placeCharacters = 120;

/** Checks a value that came from outside. No problem shows the value itself, but for what a schema says in its own words. */
export function parseForPeople<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
): ParsedForPeople<z.output<Schema>> {
  const parsed = schema.safeParse(raw, { error: plainReason });
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map(problemOf);
  const rest = problems.length - mostProblems;
  if (rest <= 0) return { ok: false, problems };
  const more =
    rest === 1 ? "1 more problem is not shown." : `${rest.toLocaleString("en-US")} more problems are not shown.`;
  return { ok: false, problems: [...problems.slice(0, mostProblems), more] };
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  const sentence = message.replace(/\.?$/, ".");
  return path.length === 0 ? sentence : `${placeOf(path)}: ${sentence}`;
}

/** `pools[0].servers[1].fqdn` */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
  return place.length <= placeCharacters ? place : `${place.slice(0, placeCharacters)}…`;
}
