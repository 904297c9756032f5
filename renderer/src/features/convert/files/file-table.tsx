import { Button, CloseButton, Group, Stack, Text } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { RemoveAll } from "../../../components/files/remove-all.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { text as componentText } from "../../../components/text.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { useConditions } from "../choose/use-conditions.ts";
import { KeyChoice } from "../keys/key-choice.tsx";
import { filesFromKeys, obstacleOfFile } from "../keys/obstacle-of-file.ts";
import { text } from "../text.ts";
import { fileCellsOf } from "./file-cells.ts";
import { type FileRow, fileColumns, fileStateFilter } from "./file-columns.tsx";
import { FileDetails } from "./file-details.tsx";
import { fileStateOf } from "./file-state.ts";
import "./file-table.css";
import { LoneFile } from "./lone-file.tsx";
import { useReadingsOfPage } from "./readings-context.ts";

const words = text.files;

export type FileTableProps = {
  readonly label: string;
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
};

/** The chosen files: whether each can be converted, what it holds, and, opened, whether it works as it is. One alone is no table. */
export function FileTable({ label, files, onChange }: FileTableProps) {
  const { control } = useFormContext<ConvertFields>();
  const readings = useReadingsOfPage();
  const conditions = useConditions(control, files.length, readings);
  const [product, keys] = useWatch({ control, name: ["product", "keys"] });
  const rows = useMemo(
    () =>
      files.map((file): FileRow => {
        const reading = readings.get(file.id);
        const state = fileStateOf(reading, obstacleOfFile(file, reading, conditions, keys));
        const become = filesFromKeys(file, reading, conditions, keys);
        const note = become !== null && state.id === "ready" ? words.keys.become({ keys: become }) : state.problem;
        return { file, reading, state: { ...state, problem: note }, cells: fileCellsOf(reading) };
      }),
    [files, readings, conditions, keys],
  );
  // Drawn in pieces: while thousands of files are read the rows are others every moment.
  const drawn = useDeferredValue(rows);
  const obstacles = rows.filter(({ state }) => state.id === "blocked").length;
  const read = rows.filter(({ state }) => state.id !== "waiting").length;
  const without = (removed: readonly FileRow[]) => {
    const gone = new Set(removed.map(({ file }) => file.id));
    onChange(files.filter(({ id }) => !gone.has(id)));
  };
  const [lone] = rows;
  if (lone !== undefined && rows.length === 1) {
    return <LoneFile label={label} row={lone} product={product} onRemove={() => onChange([])} />;
  }
  return (
    <div className="file-table">
      <Group gap="sm" justify="space-between">
        <Text size="sm" role="status">
          {read < files.length
            ? words.reading({ read, all: files.length })
            : words.summary({ files: files.length, obstacles, convertible: files.length - obstacles })}
        </Text>
        <RemoveAll label={label} files={files.length} onRemove={() => onChange([])} />
      </Group>
      <DataTable
        label={componentText.drop.chosen({ label })}
        items={drawn}
        idOf={({ file }) => file.id}
        nameOf={({ file }) => file.name}
        columns={fileColumns}
        states={fileStateFilter}
        details={({ file, reading }) => (
          <Stack gap="sm">
            <KeyChoice file={file} reading={reading} />
            <FileDetails file={file} reading={reading} product={product} />
          </Stack>
        )}
        actions={(row) => (
          <CloseButton
            size="sm"
            aria-label={componentText.drop.remove({ name: row.file.name })}
            onClick={() => without([row])}
          />
        )}
        bulk={(some) => (
          <Button size="compact-sm" variant="default" onClick={() => without(some)}>
            {words.removeSelected({ files: some.length })}
          </Button>
        )}
        minWidth={50}
        maxHeight={26}
      />
    </div>
  );
}
