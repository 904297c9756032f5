import { type ColumnSort, type RowData, useTable } from "@tanstack/react-table";
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { ScrollRegion } from "../scroll-region.tsx";
import { text } from "../text.ts";
import type { Column, Grouping, StateFilter } from "./column.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { Pager } from "./pager.tsx";
import { usePages } from "./use-pages.ts";
import "./data-table.css";
import { DataRow } from "./data-row.tsx";
import { groupsOf } from "./groups-of.ts";
import { keyTarget } from "./key-target.ts";
import { keepOneTabStop, rowElements } from "./roving.ts";
import { rowsPerPage } from "./rows-per-page.ts";
import { columnDefinitions, features, hiddenColumns } from "./table-features.ts";
import { TableHead } from "./table-head.tsx";
import { TableToolbar } from "./table-toolbar.tsx";

export type DataTableProps<Item> = {
  /** What the table is, for those who do not see it. */
  readonly label: string;
  /** Kept between drawings: a new list is sorted and filtered anew. */
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What a control of the row calls it, for example a file’s name. */
  readonly nameOf: (item: Item) => string;
  /** Kept between drawings, as `states` and `grouping`. */
  readonly columns: readonly Column<Item>[];
  readonly states?: StateFilter<Item>;
  readonly grouping?: Grouping<Item>;
  /** Below the row once it is opened; drawn only then. */
  readonly details?: (item: Item) => ReactNode;
  /** Rows that are open from the beginning. */
  readonly opened?: readonly string[];
  /** Controls at the end of the row. */
  readonly actions?: (item: Item) => ReactNode;
  /** Rows can be ticked, and this is what can be done with those that are. */
  readonly bulk?: (items: readonly Item[]) => ReactNode;
  /** Below this width, in rem, the table scrolls sideways instead of breaking its words. */
  readonly minWidth: number;
  /** Above this height, in rem, the rows scroll below their headings: for a table in the middle of a form. */
  readonly maxHeight?: number;
};

/** A list of up to so many things needs no filter: all of it is seen at once. */
const few = 5;

/**
 * Many things of one kind: sorted by any column, filtered by text and state, ticked, opened, by page from a hundred rows on. The keys
 * are those of a list: arrows, Home and End, Enter opens, Space ticks.
 */
export function DataTable<Item extends RowData>(props: DataTableProps<Item>) {
  const {
    label,
    items,
    idOf,
    nameOf,
    columns,
    states,
    grouping,
    details,
    opened = [],
    actions,
    bulk,
    minWidth,
    maxHeight,
  } = props;
  const id = useId();
  const element = useRef<HTMLTableElement>(null);
  const [sort, setSort] = useState<ColumnSort | null>(null);
  const [typed, setTyped] = useState("");
  const [state, setState] = useState("");
  const definitions = useMemo(() => columnDefinitions(columns, states, grouping), [columns, states, grouping]);
  const sorting = useMemo(
    () => [
      ...(grouping === undefined ? [] : [{ id: hiddenColumns.group, desc: true }]),
      ...(sort === null ? [] : [sort]),
    ],
    [grouping, sort],
  );
  const columnFilters = useMemo(
    () => [
      ...(typed.trim() === "" ? [] : [{ id: hiddenColumns.text, value: typed }]),
      ...(state === "" ? [] : [{ id: hiddenColumns.state, value: state }]),
    ],
    [typed, state],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: items,
    getRowId: idOf,
    getRowCanExpand: () => details !== undefined,
    autoResetExpanded: false,
    state: { sorting, columnFilters },
    initialState: {
      expanded: Object.fromEntries(opened.map((row) => [row, true])),
      columnVisibility: Object.fromEntries(columns.map(({ id: column, choice }) => [column, choice !== "hidden"])),
    },
  });
  const rows = table.getRowModel().rows;
  const pages = usePages(rows, rowsPerPage(items.length));
  const { columnVisibility, rowSelection } = table.state;
  const shownColumns = useMemo(
    () => columns.filter(({ id: column }) => columnVisibility[column] !== false),
    [columns, columnVisibility],
  );
  const ticked = bulk === undefined ? [] : items.filter((item) => rowSelection[idOf(item)] === true);
  const width = shownColumns.length + (bulk === undefined ? 0 : 1) + (actions === undefined ? 0 : 1);

  // The rows of a page that was turned to by key are there when it is drawn.
  const wantsFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page that is turned to
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    rowElements(element.current)[0]?.focus();
  }, [pages.page]);

  useEffect(() => keepOneTabStop(element.current));

  const begin = () => pages.turn(0);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const all = rowElements(element.current);
    const place = all.findIndex((row) => row.contains(event.target as Node));
    const target = place === -1 || hasModifier(event) ? null : keyTarget(event.key, place, all.length);
    if (target === null) return;
    event.preventDefault();
    if ("row" in target) {
      all[target.row]?.focus();
      return;
    }
    const page = pages.page + (target.page === "next" ? 1 : -1);
    if (page < 0 || page >= pages.count) return;
    wantsFocus.current = true;
    pages.turn(page);
  };

  return (
    <div className="data-table">
      <TableToolbar
        label={label}
        items={items}
        states={states}
        withFilters={items.length > few}
        typed={typed}
        onType={(value) => {
          setTyped(value);
          begin();
        }}
        state={state}
        onState={(value) => {
          setState(value);
          begin();
        }}
      >
        <ColumnChoice
          label={label}
          columns={columns}
          visible={columnVisibility}
          onToggle={(column, visible) => table.setColumnVisibility((known) => ({ ...known, [column]: visible }))}
        />
      </TableToolbar>
      <p className="data-table-count" role="status">
        {text.table.count({
          shown: rows.length,
          all: items.length,
          ticked: ticked.length,
        })}
      </p>
      {ticked.length > 0 && bulk !== undefined && (
        <fieldset className="data-table-bulk" aria-label={text.table.bulk({ label })}>
          {bulk(ticked)}
        </fieldset>
      )}
      <ScrollRegion className="data-table-scroll" label={label} style={sizes({ "--data-table-height": maxHeight })}>
        <table
          ref={element}
          aria-label={label}
          aria-describedby={`${id}-keys`}
          style={sizes({ "--data-table-width": minWidth })}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => keepOneTabStop(element.current, target)}
        >
          <TableHead
            columns={shownColumns}
            sort={sort}
            onSort={(next) => {
              setSort(next);
              begin();
            }}
            selection={
              bulk === undefined
                ? undefined
                : {
                    label: text.table.tickAll({ label }),
                    all: rows.length > 0 && rows.every((row) => row.getIsSelected()),
                    some: rows.some((row) => row.getIsSelected()),
                    onToggle: (value) => {
                      const some = Object.fromEntries(rows.map((row) => [row.id, true as const]));
                      table.setRowSelection((known) =>
                        value
                          ? { ...known, ...some }
                          : Object.fromEntries(Object.entries(known).filter(([row]) => some[row] === undefined)),
                      );
                    },
                  }
            }
            hasActions={actions !== undefined}
          />
          {groupsOf(pages.shown, rows, grouping).map(({ key, title, shown }) => (
            <tbody key={key}>
              {title !== null && (
                <tr className="data-table-group">
                  <th scope="rowgroup" colSpan={width}>
                    {title}
                  </th>
                </tr>
              )}
              {shown.map((row) => (
                <DataRow
                  key={row.id}
                  row={row}
                  name={nameOf(row.original)}
                  columns={shownColumns}
                  width={width}
                  details={details}
                  actions={actions}
                  canTick={bulk !== undefined}
                  isTicked={row.getIsSelected()}
                  isOpen={row.getIsExpanded()}
                  isFirst={row === pages.shown[0]}
                />
              ))}
            </tbody>
          ))}
        </table>
        {rows.length === 0 && <p className="data-table-none">{text.table.none}</p>}
      </ScrollRegion>
      <p id={`${id}-keys`} hidden>
        {text.table.keys({ opens: String(details !== undefined), ticks: String(bulk !== undefined) })}
      </p>
      <Pager pages={pages} />
    </div>
  );
}

/** Lengths in rem for the stylesheet, which leaves them out on paper. */
function sizes(lengths: Readonly<Record<`--${string}`, number | undefined>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(lengths).flatMap(([name, rem]) => (rem === undefined ? [] : [[name, `${rem}rem`]])),
  );
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
