import { exampleDeployment } from "../../deployment/example.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { CertificatePlan, PlannedName } from "../../roles/types.ts";
import { literal } from "../../text/testing/literal.ts";

/** Contoso's combined certificate for fe01, changed as a test needs it. For tests. */
export function examplePlan(changes: Partial<CertificatePlan> = {}): CertificatePlan {
  const [plan] = planCertificates({
    deployment: exampleDeployment,
    product: "lync-2013",
    role: "enterprise-front-end",
    servers: ["fe01.contoso.com"],
  });
  if (plan === undefined) throw new TypeError("The example has no fe01.");
  return { ...plan, ...changes };
}

/** Names as a plan holds them, all included. For tests. */
export function exampleNames(...names: readonly string[]): readonly PlannedName[] {
  return names.map((name) => ({
    name,
    need: "required",
    included: true,
    reason: literal("For a test."),
    citation: { document: "A test", quote: "For a test." },
  }));
}
