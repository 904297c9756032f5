import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { formatSize } from "../../../components/files/format-size.ts";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import type { FileCells } from "./file-cells.ts";
import { type FileState, fileStates } from "./file-state.ts";
import type { Reading } from "./reading.ts";

/** A chosen file with all that the table says of it. */
export type FileRow = {
  readonly file: ChosenFile;
  readonly reading: Reading | undefined;
  readonly state: FileState;
  readonly cells: FileCells;
};

const words = text.files;

export const fileColumns: readonly Column<FileRow>[] = [
  { id: "file", title: words.columns.file, value: ({ file }) => file.name },
  {
    id: "state",
    title: words.columns.state,
    value: ({ state }) => [state.label, state.problem ?? ""].join(" "),
    cell: ({ state }) => <StateCell state={state} />,
  },
  { id: "certificate", title: words.certificate, value: ({ cells }) => cells.certificate, choice: "shown" },
  { id: "expires", title: words.columns.expires, value: ({ cells }) => cells.expires, choice: "shown", kind: "short" },
  { id: "provider", title: words.provider, value: ({ cells }) => cells.provider, choice: "shown" },
  { id: "key", title: words.key, value: ({ cells }) => cells.key, choice: "hidden", kind: "short" },
  { id: "keySpec", title: words.keySpec, value: ({ cells }) => cells.keySpec, choice: "hidden" },
  { id: "encryption", title: words.encryption, value: ({ cells }) => cells.encryption, choice: "hidden" },
  {
    id: "size",
    title: words.columns.size,
    value: ({ file }) => file.bytes,
    cell: ({ file }) => formatSize(file.bytes),
    choice: "hidden",
    kind: "number",
  },
];

export const fileStateFilter: StateFilter<FileRow> = {
  label: words.columns.state,
  of: ({ state }) => state.id,
  options: fileStates,
};

function StateCell({ state: { tone, label, problem } }: { readonly state: FileState }) {
  return (
    <>
      <ToneBadge tone={tone} label={label} size={16} />
      {problem !== null && <div className="file-table-problem">{problem}</div>}
    </>
  );
}
