import { Button, Group } from "@mantine/core";
import { navigate } from "../navigation/navigation.ts";
import { text } from "./text.ts";

/** The foot of a closing page: do the same again, or close. */
export function ClosingActions({ again, onAgain }: { readonly again: string; readonly onAgain: () => void }) {
  return (
    <Group gap="sm">
      <Button variant="default" onClick={onAgain}>
        {again}
      </Button>
      <Button onClick={() => navigate("start")}>{text.close}</Button>
    </Group>
  );
}
