import { everyPool } from "../../deployment/testing/every-pool.ts";
import { type PlanInput, planCertificates } from "../planning/plan.ts";
import type { CertificatePlan, RoleId } from "../types.ts";

/** Plans of a role in the deployment with every pool, for Lync Server 2013 unless changed. */
export function plansOf(role: RoleId, changes: Partial<PlanInput> = {}): readonly CertificatePlan[] {
  return planCertificates({ deployment: everyPool, product: "lync-2013", role, ...changes });
}

/** What of a plan the tables of the documents show. */
export function rowOf(plan: CertificatePlan): object {
  const { uses, subject, extendedKeyUsage, exportable, authority, scope, nodes } = plan;
  return {
    uses,
    commonName: subject.commonName,
    names: includedNames(plan),
    extendedKeyUsage,
    exportable: exportable.value,
    authority: authority.value,
    scope,
    nodes,
  };
}

/** The names that a request made from the plan holds. */
export function includedNames({ names }: CertificatePlan): readonly string[] {
  return names.filter(({ included }) => included).map(({ name }) => name);
}
