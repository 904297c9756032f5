import { Text } from "@mantine/core";
import { text } from "./text.ts";

/** Says that the organisation decided a setting, and the person cannot; nothing where it did not. */
export function SetByPolicy({ isSet }: { readonly isSet: boolean }) {
  return isSet ? (
    <Text size="sm" c="dimmed">
      {text.setByPolicy}
    </Text>
  ) : null;
}
