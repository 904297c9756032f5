import type { CertificatePlan } from "../roles/types.ts";
import { isoDay } from "../text/iso-day.ts";
import { keyProblems } from "./checks/key-problems.ts";
import { lifetimeProblems } from "./checks/lifetime-problems.ts";
import { nameProblems } from "./checks/name-problems.ts";
import type { AuthorityCheck, AuthorityProblem } from "./checks/problem.ts";
import { subjectFieldProblems } from "./checks/subject-problems.ts";
import { trustProblems } from "./checks/trust-problems.ts";
import type { Authority } from "./types.ts";

const checks: readonly AuthorityCheck[] = [
  trustProblems,
  nameProblems,
  subjectFieldProblems,
  keyProblems,
  lifetimeProblems,
];

/**
 * What the authority will say to a plan, in words, before anything is sent; [] when nothing needs a word. None of it stops a
 * request: an "error" is what the authority refuses or may not sign, a "notice" what to plan for.
 *
 * @param now ISO 8601; lifetimes and usages change by date
 */
export function authorityProblems(
  authority: Authority,
  plan: CertificatePlan,
  now: string,
): readonly AuthorityProblem[] {
  const today = isoDay(now);
  return checks.flatMap((check) => check(authority, plan, today));
}
