import { rules } from "../rules/index.ts";
import type { Evidence, Rule, RuleContext, RuleOutcome } from "../rules/types.ts";

/**
 * Runs every rule on one piece of evidence. Never throws: a rule that does becomes an outcome.
 *
 * @param rulesToRun for tests; every rule otherwise
 */
export function runRules(
  evidence: Evidence,
  context: RuleContext,
  rulesToRun: readonly Rule[] = rules,
): readonly RuleOutcome[] {
  // By the day of issue. What is not issued yet, a request or a key alone, is judged by what is demanded now.
  const issued = Date.parse(evidence.certificate?.notBefore ?? context.now);
  return rulesToRun.map((rule) => runRule(rule, evidence, context, issued));
}

function runRule(rule: Rule, evidence: Evidence, context: RuleContext, issued: number): RuleOutcome {
  if (!concerns(rule, context) || !isInEffect(rule, issued)) return { rule, outcome: "not-applicable" };
  try {
    if (!rule.applies(evidence, context)) return { rule, outcome: "not-applicable" };
    const problems = rule.check(evidence, context);
    return problems.length === 0 ? { rule, outcome: "pass" } : { rule, outcome: "problems", problems };
  } catch (thrown) {
    return { rule, outcome: "crashed", message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function concerns(rule: Rule, { product, role }: RuleContext): boolean {
  const ofProduct = rule.products === "all" || rule.products.includes(product);
  return ofProduct && concernsRole(rule.roles, role);
}

/** Whether a rule of these roles judges a role. Without one the rules of single roles do not run. */
export function concernsRole(roles: Rule["roles"], role: RuleContext["role"]): boolean {
  if (roles === "all") return true;
  if ("except" in roles) return role === null || !roles.except.includes(role);
  return role !== null && roles.includes(role);
}

function isInEffect({ since, until }: Rule, issued: number): boolean {
  return !(since !== undefined && issued < Date.parse(since)) && !(until !== undefined && issued >= Date.parse(until));
}
