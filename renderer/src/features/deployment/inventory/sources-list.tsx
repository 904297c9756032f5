import { Button, Group, Stack, Text } from "@mantine/core";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { text } from "../text.ts";

const words = text.inventory;

export type SourcesListProps = {
  readonly sources: readonly InventorySource[];
  /** Ids; null: all of them. */
  readonly onRemove: (sources: readonly string[] | null) => void;
};

/** The files and ports that the inventory is made of, each with the way to take it out. */
export function SourcesList({ sources, onRemove }: SourcesListProps) {
  return (
    <Disclosure summary={words.sources({ count: sources.length })}>
      <Stack gap="xs" align="flex-start">
        {sources.map(({ id, name, readAt }) => (
          <Group key={id} gap="sm">
            <Text size="sm" className="inventory-source">
              {words.source({ name, date: readAt })}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={words.removeSourceOf({ name })}
              onClick={() => onRemove([id])}
            >
              {words.removeSource}
            </Button>
          </Group>
        ))}
        <Button size="xs" variant="default" onClick={() => onRemove(null)}>
          {words.removeAll}
        </Button>
      </Stack>
    </Disclosure>
  );
}
