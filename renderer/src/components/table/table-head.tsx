import type { ColumnSort } from "@tanstack/react-table";
import { text } from "../text.ts";
import type { Column } from "./column.ts";
import { nextSort } from "./next-sort.ts";

type Selection = {
  readonly label: string;
  readonly all: boolean;
  readonly some: boolean;
  readonly onToggle: (value: boolean) => void;
};

export type TableHeadProps<Item> = {
  readonly columns: readonly Column<Item>[];
  /** null: as the things came. */
  readonly sort: ColumnSort | null;
  readonly onSort: (sort: ColumnSort | null) => void;
  readonly selection: Selection | undefined;
  readonly hasActions: boolean;
};

/** The headings: each sorts by its column, up, down and as it was. */
export function TableHead<Item>({ columns, sort, onSort, selection, hasActions }: TableHeadProps<Item>) {
  return (
    <thead>
      <tr>
        {selection !== undefined && (
          <td className="data-table-tick">
            <input
              type="checkbox"
              aria-label={selection.label}
              checked={selection.all}
              ref={(box) => {
                if (box !== null) box.indeterminate = selection.some && !selection.all;
              }}
              onChange={(event) => selection.onToggle(event.currentTarget.checked)}
            />
          </td>
        )}
        {columns.map(({ id, title, kind }) => {
          const direction = sort?.id !== id ? undefined : sort.desc ? "descending" : "ascending";
          return (
            <th key={id} scope="col" aria-sort={direction} data-kind={kind}>
              <button type="button" className="data-table-sort" onClick={() => onSort(nextSort(sort, id))}>
                {title}
                <span className="data-table-direction" aria-hidden="true" />
              </button>
            </th>
          );
        })}
        {hasActions && (
          <td>
            <span className="visually-hidden">{text.table.actions}</span>
          </td>
        )}
      </tr>
    </thead>
  );
}
