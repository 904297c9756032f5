import { planTitle } from "#shared/roles/titles.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import "./plan-table.css";

/** What a planned certificate is called in a row: its title, and its common name below. */
export function CertificateCell({ plan }: { readonly plan: CertificatePlan }) {
  return (
    <>
      {format(planTitle(plan))}
      <span className="plan-table-name">{plan.subject.commonName}</span>
    </>
  );
}
