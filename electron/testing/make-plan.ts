import { exampleDeployment } from "#shared/deployment/example.ts";
import { planCertificates } from "#shared/roles/planning/plan.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";

/** The plan of the first Front End of the example deployment, as the wizard makes it. */
export function makePlan(changes: Partial<CertificatePlan> = {}): CertificatePlan {
  const [plan] = planCertificates({
    deployment: exampleDeployment,
    product: "lync-2013",
    role: "enterprise-front-end",
  });
  if (plan === undefined) throw new TypeError("The example deployment has no Enterprise Front End.");
  return { ...plan, ...changes };
}
