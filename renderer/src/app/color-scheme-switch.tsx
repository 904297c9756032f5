import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import { colorSchemes } from "#shared/api/schemas/preferences.ts";
import { text } from "./text.ts";

/** Light, dark, or as the system says. The host keeps the choice. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="xs"
      aria-label={text.colorScheme}
      value={colorScheme}
      onChange={(event) => {
        const chosen = colorSchemes.find((scheme) => scheme === event.currentTarget.value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
      data={colorSchemes.map((value) => ({ value, label: text.colorSchemes[value] }))}
    />
  );
}
