import { defineProblems } from "../../text/define-problems.ts";
import { certificateOf, roleById } from "../index.ts";
import { planTitle } from "../titles.ts";
import type { CertificatePlan } from "../types.ts";
import type { PlanProblem } from "./types.ts";

const problems = defineProblems("runProblems", {
  servedAlready: {
    what: "“{title}” on {server} may be needless: “{other}” on {otherServer} is for it as well.",
    why: "That certificate has the names of both, and its key goes to both.",
    fix: "Leave the role out, or give both certificates of their own.",
  },
});

/** What the certificates of one run have wrong together, which none of them shows alone. */
export function runProblems(plans: readonly CertificatePlan[]): readonly PlanProblem[] {
  const [wide] = plans.filter((plan) => certificateOf(plan)?.alsoFor !== undefined);
  if (wide === undefined) return [];
  const served = certificateOf(wide)?.alsoFor;
  return plans
    .filter((plan) => roleById(plan.role).assignment === served)
    .map((plan) => ({
      severity: "notice",
      ...problems.servedAlready({
        title: planTitle(plan),
        server: plan.server,
        other: planTitle(wide),
        otherServer: wide.server,
      }),
      at: "roles",
    }));
}
