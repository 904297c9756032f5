import type { MantineColorSchemeManager } from "@mantine/core";
import { keepPreferences, preferences } from "../host/preferences.ts";

/** The chosen colours stand with the host: the page has another origin, and empty storage, after each start. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (usual) => preferences().colorScheme ?? usual,
  set: (colorScheme) => keepPreferences({ colorScheme }),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => keepPreferences({ colorScheme: "auto" }),
};
