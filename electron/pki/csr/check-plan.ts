import { requestErrors } from "#shared/errors/definitions/writing-requests.ts";
import { limits } from "#shared/limits.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";

/**
 * Whether a request can be made for a plan at all, here or on the server.
 *
 * @throws AppError PLAN_KEY_ON_APPLIANCE, PLAN_INCOMPLETE, LIMIT_COUNT
 */
export function checkPlan(plan: CertificatePlan): void {
  if (plan.keyPlace.value === "appliance") {
    throw requestErrors.keyOnAppliance({ server: plan.server, reason: plan.keyPlace.reason });
  }
  const names = plan.names.filter(({ included }) => included);
  if (plan.subject.commonName === "" || names.length === 0) {
    throw requestErrors.noName();
  }
  if (names.length > limits.subjectAlternativeNames) {
    throw requestErrors.tooManyNames({ count: names.length, most: limits.subjectAlternativeNames });
  }
}
