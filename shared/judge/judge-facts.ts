import type { ProductId } from "../catalogue/products/types.ts";
import type { Facts } from "../facts/facts.ts";
import { certificateTitle } from "../roles/titles.ts";
import type { CertificatePlan, RoleId } from "../roles/types.ts";
import type { Evidence, RuleContext, Verdict } from "../rules/types.ts";
import type { Message } from "../text/message.ts";
import { evidenceOf } from "./evidence.ts";
import { fittingPlan } from "./fitting-plan.ts";
import { judge } from "./verdict.ts";

/** What files are judged for. */
export type JudgeContext = {
  readonly product: ProductId;
  /** null: the role of the plan that fits, else the product's general rules. */
  readonly role: RoleId | null;
  /** What the certificate may be one of (`planEveryLayout`); [] where there is no deployment. */
  readonly plans: readonly CertificatePlan[];
  /** ISO 8601. */
  readonly now: string;
  /** As of `RuleContext`. */
  readonly expiryLeadDays?: number;
};

/** The verdict on one thing in a file, and what its names were compared with. */
export type Judgement = Verdict & {
  readonly label: string;
  readonly source: Evidence["source"];
  /** Server whose planned names it was compared with; null: with none. */
  readonly server: string | null;
  /** Which of the server's certificates it was compared with, by its title; null: with none. */
  readonly certificate: Message | null;
};

/**
 * The verdicts on everything that facts hold, each compared with the plan that it fits best. Page and command line ask here, so that both
 * say the same.
 *
 * @param name the file's name: the label where there is no common name
 */
export function judgeFacts(facts: Facts, name: string, asked: JudgeContext): readonly Judgement[] {
  return evidenceOf(facts, name, asked.now).map((evidence) => {
    const context = contextFor(evidence, asked);
    const { plan } = context;
    return {
      label: evidence.label,
      source: evidence.source,
      server: plan?.server ?? null,
      certificate: plan === null ? null : certificateTitle(plan),
      ...judge(evidence, context),
    };
  });
}

/** What one thing in a file is judged for: the product and role of the plan that it fits best, where there is one. */
export function contextFor(evidence: Evidence, { product, role, plans, ...asked }: JudgeContext): RuleContext {
  const plan = fittingPlan(evidence, plans);
  // A Cisco node of a Lync deployment is planned, and judged, as Cisco's.
  return { ...asked, product: plan?.product ?? product, role: plan?.role ?? role, plan };
}
