import { Button, Group, Text } from "@mantine/core";
import { text } from "../text.ts";
import type { Pages } from "./use-pages.ts";

/** Turns the pages of a long list; nothing where there is one page only. */
export function Pager({ pages }: { readonly pages: Pages<unknown> }) {
  const { page, count, turn } = pages;
  if (count < 2) return null;
  return (
    <Group gap="sm">
      <Button size="compact-sm" variant="default" disabled={page === 0} onClick={() => turn(page - 1)}>
        {text.pager.previous}
      </Button>
      <Text size="sm" role="status">
        {text.pager.page({ page: page + 1, pages: count })}
      </Text>
      <Button size="compact-sm" variant="default" disabled={page === count - 1} onClick={() => turn(page + 1)}>
        {text.pager.following}
      </Button>
    </Group>
  );
}
