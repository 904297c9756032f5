import type { Evidence, Finding, Verdict } from "../rules/types.ts";
import { contextFor, type JudgeContext } from "./judge-facts.ts";
import { judge } from "./verdict.ts";

/** The verdicts on what was and on what comes, and what the change does to them. */
export type VerdictChange = {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Problems that the second has and the first had not. */
  readonly appeared: readonly Finding[];
  /** Problems that only the first had. */
  readonly solved: readonly Finding[];
};

/**
 * What it would mean to take one certificate or request instead of another: both are judged for the same role, and for the names that the
 * first one stands for, so that a renewal that lost names is not taken for another server's.
 */
export function judgeChange(before: Evidence, after: Evidence, asked: JudgeContext): VerdictChange {
  const context = contextFor(before, asked);
  const verdicts = { before: judge(before, context), after: judge(after, context) };
  return {
    ...verdicts,
    appeared: onlyIn(verdicts.after, verdicts.before),
    solved: onlyIn(verdicts.before, verdicts.after),
  };
}

/** Errors and warnings of one verdict that the other has not. */
function onlyIn({ findings }: Verdict, other: Verdict): readonly Finding[] {
  const known = new Set(other.findings.map(identityOf));
  return findings.filter((finding) => finding.severity !== "notice" && !known.has(identityOf(finding)));
}

/** The same problem of another certificate says the same: the same rule, of the same names. */
function identityOf({ ruleId, what }: Finding): string {
  return JSON.stringify([ruleId, what]);
}
