import { useCallback, useMemo } from "react";
import type { RoleId } from "#shared/roles/types.ts";
import { DataTable } from "../../../components/table/data-table.tsx";
import { useGradually } from "../../../components/use-gradually.ts";
import { FileCard } from "../file-card.tsx";
import { text } from "../text.ts";
import type { Inspection } from "../use-inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { type OverviewRow, overviewColumns, overviewStates } from "./overview-columns.tsx";
import { overviewCells } from "./overview-row.ts";
import "./overview-table.css";

export type OverviewTableProps = {
  readonly inspections: readonly Inspection[];
  readonly judgeFor: JudgeFor;
  readonly onRole: (role: RoleId) => void;
};

/** Many inspected files, a row each with its verdict; a row opens to everything about the file. */
export function OverviewTable({ inspections, judgeFor, onRole }: OverviewTableProps) {
  const work = useCallback((inspection: Inspection) => overviewCells(inspection, judgeFor), [judgeFor]);
  const known = useGradually(inspections, work);
  const rows = useMemo(
    () => inspections.map((inspection): OverviewRow => ({ inspection, cells: known.get(inspection) })),
    [inspections, known],
  );
  return (
    <DataTable
      label={text.overview.label}
      items={rows}
      idOf={({ inspection }) => inspection.file.id}
      nameOf={({ inspection }) => inspection.file.name}
      columns={overviewColumns}
      states={overviewStates}
      details={({ inspection }) => <FileCard inspection={inspection} judgeFor={judgeFor} onRole={onRole} />}
      minWidth={52}
    />
  );
}
