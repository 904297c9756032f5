import type { RowData } from "@tanstack/react-table";
import { type KeyboardEvent, memo, type ReactNode, useId } from "react";
import { text } from "../text.ts";
import type { Column } from "./column.ts";
import type { TableRow } from "./table-features.ts";

export type DataRowProps<Item extends RowData> = {
  readonly row: TableRow<Item>;
  readonly name: string;
  readonly columns: readonly Column<Item>[];
  /** Columns of the whole table. */
  readonly width: number;
  readonly details: ((item: Item) => ReactNode) | undefined;
  readonly actions: ((item: Item) => ReactNode) | undefined;
  readonly canTick: boolean;
  readonly isTicked: boolean;
  readonly isOpen: boolean;
  /** Tab stops at this row, until another one gets the focus (`roving.ts`). */
  readonly isFirst: boolean;
};

/** One row, and below it its details once they are opened. */
function Row<Item extends RowData>(props: DataRowProps<Item>) {
  const { row, name, columns, width, details, actions, canTick, isTicked, isOpen, isFirst } = props;
  const id = useId();
  const item = row.original;
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    // A control in the row has its own Enter and Space.
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter" && details !== undefined) {
      event.preventDefault();
      row.toggleExpanded();
    }
    if (event.key === " " && canTick) {
      event.preventDefault();
      row.getToggleSelectedHandler()({ target: { checked: !isTicked }, shiftKey: event.shiftKey });
    }
  };
  return (
    <>
      <tr
        data-row
        data-open={isOpen || undefined}
        data-ticked={isTicked || undefined}
        tabIndex={isFirst ? 0 : -1}
        onKeyDown={onKeyDown}
      >
        {canTick && (
          <td className="data-table-tick">
            <input
              type="checkbox"
              aria-label={text.table.tick({ name })}
              checked={isTicked}
              onChange={row.getToggleSelectedHandler()}
            />
          </td>
        )}
        {columns.map((column, place) => {
          const content = column.cell === undefined ? column.value(item) : column.cell(item);
          return place === 0 ? (
            <th key={column.id} scope="row">
              {details === undefined ? (
                content
              ) : (
                <button
                  type="button"
                  className="data-table-opener"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? id : undefined}
                  onClick={() => row.toggleExpanded()}
                >
                  <span className="data-table-arrow" aria-hidden="true" />
                  <span>{content}</span>
                </button>
              )}
            </th>
          ) : (
            <td key={column.id} data-kind={column.kind}>
              {content}
            </td>
          );
        })}
        {actions !== undefined && (
          <td className="data-table-actions">
            <div>{actions(item)}</div>
          </td>
        )}
      </tr>
      {isOpen && details !== undefined && (
        <tr id={id} className="data-table-details">
          <td colSpan={width}>
            <div className="data-table-inside">{details(item)}</div>
          </td>
        </tr>
      )}
    </>
  );
}

/** Drawn anew only when something of the row is another: a table of a hundred rows changes with each key. */
export const DataRow = memo(Row) as typeof Row;
