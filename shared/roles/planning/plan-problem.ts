import type { Severity } from "../../rules/types.ts";
import type { ProblemSentences } from "../../text/define-problems.ts";

/** What is wrong with a plan or a deployment; `at`: the part of it that it is about. */
export type PlanProblem = ProblemSentences & { readonly severity: Severity; readonly at?: string };
