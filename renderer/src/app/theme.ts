import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const steel: MantineColorsTuple = [
  "#eef4fa",
  "#dbe6f1",
  "#b3cbe2",
  "#88aed3",
  "#6396c6",
  "#4b86be",
  "#3d7cb8",
  "#2a659d",
  "#1f568a",
  "#174571",
];

/** Calm and dense: system fonts (nothing is fetched), small radius, one accent colour. */
export const theme = createTheme({
  primaryColor: "steel",
  primaryShade: { light: 8, dark: 7 },
  colors: { steel },
  defaultRadius: "sm",
  autoContrast: true,
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, ui-monospace, "DejaVu Sans Mono", Menlo, monospace',
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.625rem", lineHeight: "1.3" },
      h2: { fontSize: "1.25rem", lineHeight: "1.35" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.4" },
      h4: { fontSize: "0.9375rem", lineHeight: "1.45" },
    },
  },
});

/** Mantine's own greys and reds stay below WCAG's 4.5:1 for small text; these are above it on every surface used. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#51585f",
    "--mantine-color-placeholder": "#5f666d",
    "--mantine-color-error": "#b3261e",
    "--keyspec-focus": "#1f568a",
    "--keyspec-surface": "#f6f8fa",
    "--keyspec-good": "#1b6e3c",
    "--keyspec-good-surface": "#e8f5ec",
    "--keyspec-warning": "#7a4d00",
    "--keyspec-warning-surface": "#fff4dc",
    "--keyspec-bad": "#b3261e",
    "--keyspec-bad-surface": "#fdecea",
    "--keyspec-unknown": "#454c53",
    "--keyspec-unknown-surface": "#eceff2",
  },
  dark: {
    "--mantine-color-dimmed": "#b4bac1",
    "--mantine-color-placeholder": "#9aa1a9",
    "--mantine-color-error": "#ff9d95",
    "--keyspec-focus": "#88aed3",
    "--keyspec-surface": "#2a2d31",
    "--keyspec-good": "#7fd8a0",
    "--keyspec-good-surface": "#1c3325",
    "--keyspec-warning": "#f5c465",
    "--keyspec-warning-surface": "#3a2f17",
    "--keyspec-bad": "#ff9d95",
    "--keyspec-bad-surface": "#42211e",
    "--keyspec-unknown": "#c3c9d0",
    "--keyspec-unknown-surface": "#34383d",
  },
});
