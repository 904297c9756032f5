import { type CSSVariablesResolver, createTheme } from "@mantine/core";
import { common, dark, fontSizes, headings, light, spacing, steel } from "./tokens.ts";

/** Calm and dense: system fonts (nothing is fetched), small radius, one accent colour. */
export const theme = createTheme({
  primaryColor: "steel",
  primaryShade: { light: 8, dark: 7 },
  colors: { steel },
  spacing,
  fontSizes,
  defaultRadius: "sm",
  autoContrast: true,
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, ui-monospace, "DejaVu Sans Mono", Menlo, monospace',
  headings: { fontWeight: "600", sizes: headings },
});

/** The tokens as custom properties. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: common,
  light: { ...light },
  dark: { ...dark },
});
