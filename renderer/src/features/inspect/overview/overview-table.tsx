import type { RoleId } from "#shared/roles/types.ts";
import { DataTable } from "../../../components/table/data-table.tsx";
import { FileCard } from "../file-card.tsx";
import { text } from "../text.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { type OverviewRow, overviewColumns, overviewStates } from "./overview-columns.tsx";
import "./overview-table.css";

export type OverviewTableProps = {
  readonly rows: readonly OverviewRow[];
  readonly judgeFor: JudgeFor;
  readonly onRole: (role: RoleId) => void;
};

/** Many inspected files and ports, a row each with its verdict; a row opens to everything about it. */
export function OverviewTable({ rows, judgeFor, onRole }: OverviewTableProps) {
  return (
    <DataTable
      label={text.overview.label}
      items={rows}
      idOf={({ inspection }) => inspection.id}
      nameOf={({ inspection }) => inspection.name}
      columns={overviewColumns}
      states={overviewStates}
      details={({ inspection }) => <FileCard inspection={inspection} judgeFor={judgeFor} onRole={onRole} />}
      minWidth={52}
    />
  );
}
