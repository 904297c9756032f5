import { Button, Checkbox, Stack } from "@mantine/core";
import { useId } from "react";
import { text } from "../text.ts";
import type { Column } from "./column.ts";

export type ColumnChoiceProps<Item> = {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly visible: Readonly<Record<string, boolean>>;
  readonly onToggle: (column: string, visible: boolean) => void;
};

/** Which columns there are, in a popover of the browser: Escape and a click beside it close it. Nothing where none can be hidden. */
export function ColumnChoice<Item>({ label, columns, visible, onToggle }: ColumnChoiceProps<Item>) {
  const id = useId();
  const choices = columns.filter(({ choice }) => choice !== undefined);
  if (choices.length === 0) return null;
  return (
    <>
      <Button variant="default" size="xs" popoverTarget={id} aria-label={text.table.columnsOf({ label })}>
        {text.table.columns}
      </Button>
      <fieldset id={id} popover="auto" className="data-table-columns" aria-label={text.table.columnsOf({ label })}>
        <Stack gap="xs">
          {choices.map((column) => (
            <Checkbox
              key={column.id}
              size="xs"
              label={column.title}
              checked={visible[column.id] !== false}
              onChange={(event) => onToggle(column.id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </fieldset>
    </>
  );
}
