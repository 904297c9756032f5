import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import { colorSchemes } from "#shared/api/schemas/preferences.ts";
import { text } from "../text.ts";

/** Light, dark, or as the system says. The host keeps the choice. Without `labelled` its name is for screen readers only. */
export function ColorSchemeSwitch({ labelled = false }: { readonly labelled?: boolean }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const words = text.colors;
  return (
    <NativeSelect
      {...(labelled ? { label: words.label, maw: "16rem" } : { size: "xs" as const, "aria-label": words.label })}
      value={colorScheme}
      onChange={(event) => {
        const chosen = colorSchemes.find((scheme) => scheme === event.currentTarget.value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
      data={colorSchemes.map((value) => ({ value, label: words.schemes[value] }))}
    />
  );
}
