import * as z from "zod";
import { optionValueProblems } from "#shared/errors/definitions/option-problems.ts";

/** One of several parts of a list, counted from 1. */
export type Shard = { readonly part: number; readonly of: number };

/** A part as a command line says it: "2/10". */
export const shardSchema = z.string().transform((text, issues): Shard => {
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  issues.addIssue({ code: "custom", params: { said: optionValueProblems.shard({ text }) } });
  return z.NEVER;
});

/**
 * Whether a line belongs to a part: of ten the second has the lines 2, 12, 22 and so on. Each line is in one part, whichever computer asks, and
 * no part has two lines more than another.
 *
 * @param line counted from 1
 */
export function isInShard(line: number, { part, of }: Shard): boolean {
  return (line - 1) % of === part - 1;
}
