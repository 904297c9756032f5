import { Table, Text } from "@mantine/core";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { text } from "../text.ts";

export type ComparisonTableProps = {
  readonly caption: string;
  readonly rows: readonly ComparisonRow[];
  readonly before: string;
  readonly after: string;
};

function stateOf({ changed, before, after }: ComparisonRow): string {
  if (changed) return text.comparison.changed;
  return formatted(before) === formatted(after) ? text.comparison.same : text.comparison.expected;
}

/** Before and after, line by line; what changed is said in words and in weight. */
export function ComparisonTable({ caption, rows, before, after }: ComparisonTableProps) {
  return (
    <Table.ScrollContainer minWidth={600} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table captionSide="top" verticalSpacing={5} horizontalSpacing="sm" withTableBorder>
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
          {rows.map((row) => (
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
    </Table.ScrollContainer>
  );
}
