import { type Concern, deploymentProblems } from "../../deployment/deployment-problems.ts";
import type { Deployment } from "../../deployment/model.ts";
import { foldedName } from "../../names/match.ts";
import { certificateOf, roleById } from "../index.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import type { CertificatePlan } from "../types.ts";
import type { PlanProblem } from "./types.ts";

/** What a deployment has wrong that one of the planned certificates meets: of `deploymentProblems` those that are about them. */
export function problemsOfDeployment(
  deployment: Deployment,
  plans: readonly CertificatePlan[],
): readonly PlanProblem[] {
  return deploymentProblems(deployment)
    .filter(({ concerns }) => plans.some((plan) => meets(plan, concerns)))
    .map(({ concerns: _, ...problem }) => problem);
}

function meets(plan: CertificatePlan, { kind, of }: Concern): boolean {
  const names = of?.map(foldedName);
  switch (kind) {
    case "pools":
      return names?.includes(foldedName(plan.pool)) ?? true;
    case "webServices":
      return publishes(plan) || (plan.uses.some(isOfWebServices) && (names?.includes(foldedName(plan.pool)) ?? true));
    case "sipDomains":
      return plan.names.some(({ name }) => names?.some((domain) => foldedName(name).endsWith(`.${domain}`)) ?? true);
  }
}

/** Whether it is for the web services of all pools: a reverse proxy’s is, also where the Edge presents it. */
function publishes(plan: CertificatePlan): boolean {
  return roleById(plan.role).assignment === "reverse-proxy" || certificateOf(plan)?.alsoFor === "reverse-proxy";
}
