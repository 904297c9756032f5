import { List } from "@mantine/core";

/** Sentences, each an item of a list; none of them stands twice. */
export function LineList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List size="sm">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
