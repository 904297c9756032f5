import type { CertificatePlan } from "../types.ts";

/** The plans that were chosen one by one, by their ids; all of them where nobody chose. An id that no plan has is passed over. */
export function onlyThese(
  plans: readonly CertificatePlan[],
  only: readonly string[] | undefined,
): readonly CertificatePlan[] {
  if (only === undefined) return plans;
  const wanted = new Set(only);
  return plans.filter(({ id }) => wanted.has(id));
}
