import { useCallback, useMemo } from "react";
import { DataTable } from "../../../components/table/data-table.tsx";
import { useGradually } from "../../../components/use-gradually.ts";
import { FileCard } from "../file-card.tsx";
import { text } from "../text.ts";
import type { Inspection } from "../use-inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { type OverviewRow, overviewColumns, overviewStates } from "./overview-columns.tsx";
import { overviewCells } from "./overview-row.ts";
import "./overview-table.css";

export type OverviewTableProps = { readonly inspections: readonly Inspection[]; readonly judgeFor: JudgeFor };

/** Many inspected files, a row each with its verdict; a row opens to everything about the file. */
export function OverviewTable({ inspections, judgeFor }: OverviewTableProps) {
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
      details={({ inspection }) => <FileCard inspection={inspection} judgeFor={judgeFor} />}
      minWidth={52}
    />
  );
}
