import * as z from "zod";
import { optionValueProblems } from "#shared/errors/definitions/option-problems.ts";

/** A time in days as a command line says it: "30d", "30", and "6w" for weeks. */
export const daysSchema = z.string().transform((text, issues): number => {
  const [, count, unit] = /^(\d{1,4})([dw]?)$/.exec(text.trim()) ?? [];
  if (count !== undefined) return Number(count) * (unit === "w" ? 7 : 1);
  issues.addIssue({ code: "custom", params: { said: optionValueProblems.period({ text }) } });
  return z.NEVER;
});
