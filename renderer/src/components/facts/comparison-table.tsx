import { Button, Table, Text } from "@mantine/core";
import { useState } from "react";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { ScrollRegion } from "../scroll-region.tsx";
import { text } from "../text.ts";

export type ComparisonTableProps = {
  /** No other table of the page has it. */
  readonly caption: string;
  readonly rows: readonly ComparisonRow[];
  readonly before: string;
  readonly after: string;
};

/** Both sides say the same, and nothing is to be looked at. */
function isSame({ changed, before, after }: ComparisonRow): boolean {
  return !changed && formatted(before) === formatted(after);
}

function stateOf(row: ComparisonRow): string {
  if (row.changed) return text.comparison.changed;
  return isSame(row) ? text.comparison.same : text.comparison.expected;
}

/** Before and after, line by line; what changed is said in words and in weight, what did not is shown on demand. */
export function ComparisonTable({ caption, rows, before, after }: ComparisonTableProps) {
  const same = rows.filter(isSame).length;
  const [withSame, setWithSame] = useState(same === rows.length);
  return (
    <div>
      <ScrollRegion label={caption}>
        <Table captionSide="top" miw={600} verticalSpacing="s6" horizontalSpacing="sm" withTableBorder>
          <Table.Caption className="visually-hidden">{caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.comparison.what}</Table.Th>
              <Table.Th>{before}</Table.Th>
              <Table.Th>{after}</Table.Th>
              <Table.Th>{text.comparison.state}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows
              .filter((row) => withSame || !isSame(row))
              .map((row) => (
                <Table.Tr key={row.what.text}>
                  <Table.Th scope="row" fw={500}>
                    {format(row.what)}
                  </Table.Th>
                  <Table.Td style={{ overflowWrap: "anywhere" }}>{formatted(row.before)}</Table.Td>
                  <Table.Td style={{ overflowWrap: "anywhere" }} fw={row.changed ? 600 : 400}>
                    {formatted(row.after)}
                  </Table.Td>
                  <Table.Td>
                    <Text span size="xs" fw={row.changed ? 600 : 400}>
                      {stateOf(row)}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {same > 0 && same < rows.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="s4"
          h="auto"
          maw="100%"
          ta="start"
          styles={{ label: { whiteSpace: "normal" } }}
          aria-expanded={withSame}
          onClick={() => setWithSame((shown) => !shown)}
        >
          {withSame ? text.comparison.hideSame : text.comparison.showSame({ count: same })}
        </Button>
      )}
    </div>
  );
}
