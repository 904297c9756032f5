import { authorityOf, type ChosenAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { planTitle } from "#shared/roles/titles.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format, formatList, formatted } from "#shared/text/localise.ts";
import type { Column } from "../../../components/table/column.ts";
import { CertificateCell } from "../plan/certificate-cell.tsx";
import { includedNames } from "../plan/included-names.ts";
import { text } from "../text.ts";

/** The columns of the check: each certificate with its servers, who signs it, and what Windows will call it. */
export function checkColumns(authorities: ChosenAuthorities): readonly Column<CertificatePlan>[] {
  const words = text.plan;
  return [
    {
      id: "certificate",
      title: words.columns.certificate,
      value: (plan) => `${format(planTitle(plan))} ${plan.subject.commonName}`,
      cell: (plan) => <CertificateCell plan={plan} />,
    },
    { id: "servers", title: words.columns.servers, value: ({ nodes }) => formatList(nodes) },
    {
      id: "names",
      title: words.columns.names,
      value: (plan) => includedNames(plan).length,
      cell: (plan) => words.count({ included: includedNames(plan).length }),
      kind: "short",
    },
    {
      id: "signer",
      title: words.columns.signer,
      value: (plan) => formatted(authorityById(authorityOf(plan, authorities)).title),
    },
  ];
}
