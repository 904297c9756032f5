import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import { text } from "./text.ts";

const schemes = ["auto", "light", "dark"] as const;

/** Light, dark, or as the system says. The choice is kept in localStorage; nothing else is. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="xs"
      aria-label={text.colorScheme}
      value={colorScheme}
      onChange={(event) => {
        const chosen = schemes.find((scheme) => scheme === event.currentTarget.value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
      data={schemes.map((value) => ({ value, label: text.colorSchemes[value] }))}
    />
  );
}
