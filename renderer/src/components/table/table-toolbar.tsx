import { NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { text } from "../text.ts";
import type { StateFilter } from "./column.ts";
import { statesPresent } from "./states-present.ts";

export type TableToolbarProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly states: StateFilter<Item> | undefined;
  readonly withFilters: boolean;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** "": every state. */
  readonly state: string;
  readonly onState: (state: string) => void;
  readonly children: ReactNode;
};

/** Above a table: what of it is shown. */
export function TableToolbar<Item>(props: TableToolbarProps<Item>) {
  const { label, items, states, withFilters, typed, onType, state, onState, children } = props;
  const words = text.table;
  const present = states === undefined ? [] : statesPresent(states, items);
  return (
    <div className="data-table-toolbar">
      {withFilters && (
        <TextInput
          size="xs"
          type="search"
          label={words.filter}
          aria-label={words.filterOf({ label })}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
      {withFilters && states !== undefined && (present.length > 1 || state !== "") && (
        <NativeSelect
          size="xs"
          label={states.label}
          aria-label={words.stateOf({ state: states.label, label })}
          value={state}
          data={[
            { value: "", label: words.everyState({ count: items.length }) },
            ...present.map(({ id, title, count }) => ({ value: id, label: words.state({ title, count }) })),
          ]}
          onChange={(event) => onState(event.currentTarget.value)}
        />
      )}
      {children}
    </div>
  );
}
