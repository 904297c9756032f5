import type { Severity } from "../../rules/types.ts";
import type { ProblemSentences } from "../../text/define-problems.ts";

/** `at`: the part of a plan or deployment that it is about. */
export type PlanProblem = ProblemSentences & { readonly severity: Severity; readonly at?: string };
