import { exampleDeployment } from "../../deployment/example.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import type { Facts } from "../../facts/facts.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import { runRules } from "../../judge/run.ts";
import { roleById } from "../../roles/index.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { CertificatePlan, RoleId } from "../../roles/types.ts";
import { formatted } from "../../text/localise.ts";
import type { Evidence, Rule, RuleContext, RuleProblem } from "../types.ts";
import { impossibleAdvice } from "./impossible-advice.ts";

/** The first piece of evidence in facts. */
export function evidence(facts: Facts, now: string = ruleContext().now): Evidence {
  const [first] = evidenceOf(facts, "test.pfx", now);
  if (first === undefined) throw new Error("These facts hold no evidence.");
  return first;
}

/** The example deployment's plan for fe01. */
export function examplePlan(): CertificatePlan {
  const [plan] = planCertificates({
    deployment: exampleDeployment,
    product: "lync-2013",
    role: "enterprise-front-end",
    servers: ["fe01.contoso.com"],
  });
  if (plan === undefined) throw new Error("The example has no plan.");
  return plan;
}

/** The first plan of a role in the deployment with every pool, for Lync Server 2013 or the role's first product. */
export function planOfRole(role: RoleId): CertificatePlan {
  const { products } = roleById(role);
  const product = products.includes("lync-2013") ? "lync-2013" : (products[0] ?? "lync-2013");
  const [plan] = planCertificates({ deployment: everyPool, product, role });
  if (plan === undefined) throw new Error(`No pool has the role ${role}.`);
  return plan;
}

export function ruleContext(changes: Partial<RuleContext> = {}): RuleContext {
  return { product: "lync-2013", role: null, plan: null, now: "2026-11-20T12:00:00Z", ...changes };
}

/** A problem as people read it. */
type Words = { readonly what: string; readonly why: string; readonly fix: string; readonly at?: string };

/** What one rule says, in words: its problems ([] is a pass), or that it does not apply. A crash, and advice that nobody can follow, fail the test. */
export function outcomeOf(
  rule: Rule,
  facts: Facts,
  changes: Partial<RuleContext> = {},
): readonly Words[] | "not-applicable" {
  const context = ruleContext(changes);
  const judged = evidence(facts, context.now);
  const [result] = runRules(judged, context, [rule]);
  switch (result?.outcome) {
    case "problems":
      for (const advice of impossibleAdvice(judged, result.problems)) throw new Error(`${rule.id}: ${advice}`);
      return result.problems.map(inWords);
    case "pass":
      return [];
    case "not-applicable":
      return "not-applicable";
    default:
      throw new Error(`${rule.id} crashed: ${result?.message ?? "no result"}`);
  }
}

function inWords({ what, why, fix, at }: RuleProblem): Words {
  return { what: formatted(what), why: formatted(why), fix: formatted(fix), ...(at !== undefined && { at }) };
}
