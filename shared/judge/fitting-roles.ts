import type { ProductId } from "../catalogue/products/types.ts";
import { roles } from "../roles/index.ts";
import type { CertificatePlan, RoleId } from "../roles/types.ts";
import { otherPurposeOf } from "../rules/purpose-of.ts";
import type { Evidence, VerdictId } from "../rules/types.ts";
import type { Message } from "../text/message.ts";
import { fittingPlan } from "./fitting-plan.ts";
import { judge } from "./verdict.ts";

/** How well a certificate would serve a role. */
export type RoleFit = {
  readonly role: RoleId;
  readonly title: Message;
  readonly verdict: VerdictId;
  readonly errors: number;
  readonly warnings: number;
  /** The first reason against it; null: there is none. */
  readonly reason: Message | null;
};

type FitContext = {
  readonly product: ProductId;
  /** Of a deployment; [] where the names are not compared. */
  readonly plans: readonly CertificatePlan[];
  /** ISO 8601. */
  readonly now: string;
  /** As of `RuleContext`. */
  readonly expiryLeadDays?: number;
};

/**
 * The roles of a product that a certificate or request would fit, the best first: by errors, then by warnings, then as the catalogue has
 * them. Of a deployment only the roles that it has. [] for what is no server’s.
 */
export function fittingRoles(evidence: Evidence, { product, plans, ...asked }: FitContext): readonly RoleFit[] {
  if (otherPurposeOf(evidence) !== null) return [];
  return roles
    .filter(({ id, products }) =>
      plans.length === 0 ? products.includes(product) : plans.some(({ role }) => role === id),
    )
    .map(({ id, title }): RoleFit => {
      const plan = fittingPlan(
        evidence,
        plans.filter(({ role }) => role === id),
      );
      const { verdict, findings } = judge(evidence, {
        ...asked,
        product: plan?.product ?? product,
        role: id,
        plan,
      });
      const count = (wanted: "error" | "warning") => findings.filter(({ severity }) => severity === wanted).length;
      const [first] = findings;
      const reason = first === undefined || first.severity === "notice" ? null : first.what;
      return { role: id, title, verdict, errors: count("error"), warnings: count("warning"), reason };
    })
    .toSorted((one, other) => one.errors - other.errors || one.warnings - other.warnings);
}
