import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";

/**
 * Whether a request can be made for a plan at all, here or on the server.
 *
 * @throws AppError PLAN_KEY_ON_APPLIANCE, PLAN_INCOMPLETE, LIMIT_COUNT
 */
export function checkPlan(plan: CertificatePlan): void {
  if (plan.keyPlace.value === "appliance") {
    throw new AppError("PLAN_KEY_ON_APPLIANCE", `${plan.server} makes its own key, so there is no request to write.`, {
      hint: `${plan.keyPlace.reason} Enter the values of the plan there.`,
    });
  }
  const names = plan.names.filter(({ included }) => included);
  if (plan.subject.commonName === "" || names.length === 0) {
    throw new AppError("PLAN_INCOMPLETE", "The plan has no name for the certificate.", {
      hint: "Include at least the name of the pool or of the server.",
    });
  }
  if (names.length > limits.subjectAlternativeNames) {
    throw new AppError(
      "LIMIT_COUNT",
      `The plan has ${names.length} names; KeySpec writes at most ${limits.subjectAlternativeNames}.`,
      { hint: "Split the names over several certificates." },
    );
  }
}
