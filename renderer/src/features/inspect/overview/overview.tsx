import { type ReactNode, useCallback, useMemo } from "react";
import { judgeTogether } from "#shared/judge/judge-together.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { useGradually } from "../../../components/use-gradually.ts";
import { fromWhere, type Inspection } from "../inspection.ts";
import { text } from "../text.ts";
import { TogetherList } from "../together/together-list.tsx";
import { CountsBanner } from "../verdict/counts-banner.tsx";
import type { JudgeFor } from "../verdict/judge-for.ts";
import type { OverviewRow } from "./overview-columns.tsx";
import { judgeInspection } from "./overview-row.ts";
import { OverviewTable } from "./overview-table.tsx";

export type OverviewProps = {
  readonly inspections: readonly Inspection[];
  readonly judgeFor: JudgeFor;
  readonly onRole: (role: RoleId) => void;
  /** Where what they are judged for is changed. */
  readonly judging: ReactNode;
};

/** Many inspected files and ports: the verdict on all, what they show together, and a row for each. */
export function Overview({ inspections, judgeFor, onRole, judging }: OverviewProps) {
  const work = useCallback((inspection: Inspection) => judgeInspection(inspection, judgeFor), [judgeFor]);
  const known = useGradually(inspections, work);
  const rows = useMemo(
    () => inspections.map((inspection): OverviewRow => ({ inspection, cells: known.get(inspection)?.cells })),
    [inspections, known],
  );
  const judged = useMemo(
    () => inspections.flatMap((inspection) => known.get(inspection)?.judged ?? []),
    [inspections, known],
  );
  const isComplete = inspections.every((inspection) => known.has(inspection));
  const together = useMemo(() => (isComplete ? judgeTogether(judged) : []), [isComplete, judged]);
  return (
    <>
      <CountsBanner
        verdicts={judged}
        label={text.overview.all({ count: inspections.length, from: fromWhere(inspections) })}
      >
        {judging}
      </CountsBanner>
      <TogetherList findings={together} />
      <OverviewTable rows={rows} judgeFor={judgeFor} onRole={onRole} />
    </>
  );
}
