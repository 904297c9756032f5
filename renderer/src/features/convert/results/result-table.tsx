import { Button, Group, Stack } from "@mantine/core";
import { useMemo } from "react";
import { DataTable } from "../../../components/table/data-table.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { ConversionCard } from "./conversion-card.tsx";
import { type Converted, isForModernSoftware, outcomeOf, sourceOf } from "./converted.ts";
import { FailureCard } from "./failure-card.tsx";
import { type ResultRow, resultColumns, resultStateFilter } from "./result-columns.tsx";
import { type Assessment, unassessed } from "./row-status.ts";

export type ResultTableProps = {
  readonly results: readonly Converted[];
  readonly assessments: ReadonlyMap<Converted, Assessment>;
  readonly onModern: (files: readonly ChosenFile[]) => void;
  readonly onEachKey: (result: Converted) => void;
};

/** So many failures are open from the beginning, with what to do about each. */
const mostOpened = 3;

/** Many results: what became of each file, and where; the rest opens on demand. */
export function ResultTable({ results, assessments, onModern, onEachKey }: ResultTableProps) {
  const rows = useMemo(
    () => results.map((result): ResultRow => ({ result, ...(assessments.get(result) ?? unassessed(result)) })),
    [results, assessments],
  );
  const failed = results.filter((result) => outcomeOf(result) === "failed");
  const forModern = results.filter(isForModernSoftware);
  return (
    <Stack gap="sm">
      {forModern.length > 1 && (
        <Group>
          <Button variant="default" onClick={() => onModern(forModern.map(({ file }) => file))}>
            {text.modern.buttonAll({ files: forModern.length })}
          </Button>
        </Group>
      )}
      <DataTable
        label={text.results.list}
        items={rows}
        idOf={({ result }) => rowId(result)}
        nameOf={({ result }) => sourceOf(result)}
        columns={resultColumns}
        states={resultStateFilter}
        opened={failed.length > mostOpened ? [] : failed.map(rowId)}
        details={({ result }) => <ResultCard result={result} onModern={onModern} onEachKey={onEachKey} />}
        minWidth={46}
      />
    </Stack>
  );
}

/** A new outcome makes the row a new one, and closed. */
function rowId({ file, outcome }: Converted): string {
  return `${file.id}-${outcome.ok}`;
}

type ResultCardProps = { readonly result: Converted } & Pick<ResultTableProps, "onModern" | "onEachKey">;

/** All about one result. */
export function ResultCard({ result, onModern, onEachKey }: ResultCardProps) {
  const { outcome, target, options, product } = result;
  if (!outcome.ok) return <FailureCard result={result} onModern={onModern} onEachKey={onEachKey} />;
  return <ConversionCard conversion={outcome.value} target={target} options={options} product={product} />;
}
