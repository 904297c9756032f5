import type { CertificatePlan } from "#shared/roles/types.ts";

/** The names that a planned certificate will have, in their order. */
export function includedNames({ names }: Pick<CertificatePlan, "names">): readonly string[] {
  return names.flatMap(({ name, included }) => (included ? name : []));
}
