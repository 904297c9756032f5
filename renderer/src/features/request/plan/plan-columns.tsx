import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { planTitle } from "#shared/roles/titles.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import { text } from "../text.ts";
import { CertificateCell } from "./certificate-cell.tsx";
import { includedNames } from "./included-names.ts";

type Severity = "error" | "warning" | "none";

/** A planned certificate and the gravest thing that is said of it. */
export type PlanRow = { readonly plan: CertificatePlan; readonly severity: Severity };

const words = text.plan;

export function planRowOf(plan: CertificatePlan): PlanRow {
  const severities = new Set(planProblems(plan).map(({ severity }) => severity));
  return { plan, severity: severities.has("error") ? "error" : severities.has("warning") ? "warning" : "none" };
}

export const planColumns: readonly Column<PlanRow>[] = [
  {
    id: "certificate",
    title: words.columns.certificate,
    value: ({ plan }) => `${format(planTitle(plan))} ${plan.subject.commonName}`,
    cell: ({ plan }) => <CertificateCell plan={plan} />,
  },
  {
    id: "servers",
    title: words.columns.servers,
    value: ({ plan }) => formatList(plan.nodes),
    cell: ({ plan }) => <Servers plan={plan} />,
  },
  {
    id: "names",
    title: words.columns.names,
    value: ({ plan }) => includedNames(plan).length,
    cell: ({ plan }) => words.count({ included: includedNames(plan).length }),
    kind: "short",
  },
  {
    id: "signer",
    title: words.columns.signer,
    value: ({ plan }) => words.signers[plan.authority.value],
    kind: "short",
  },
  {
    id: "look",
    title: words.columns.look,
    value: ({ severity }) => words.marks[severity],
    cell: ({ severity }) =>
      severity !== "none" && (
        <ToneBadge tone={severity === "error" ? "bad" : "warning"} label={words.marks[severity]} size={16} />
      ),
  },
];

export const planStates: StateFilter<PlanRow> = {
  label: words.columns.look,
  of: ({ severity }) => severity,
  options: (["error", "warning", "none"] as const).map((id) => ({ id, title: words.marks[id] })),
};

function Servers({ plan }: { readonly plan: CertificatePlan }) {
  return (
    <>
      {formatList(plan.nodes)}
      {plan.nodes.length > 1 && <span className="plan-table-note">{words.shared}</span>}
      {plan.keyPlace.value === "appliance" && <span className="plan-table-note">{words.ownKey}</span>}
    </>
  );
}
