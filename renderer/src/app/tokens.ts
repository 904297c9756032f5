/**
 * Every length between things, radius, size of type and colour of KeySpec: `theme.ts` gives them to Mantine, and to stylesheets as
 * `--keyspec-…`. What each is for, and which contrast it has, is said in renderer/design.md.
 */

/** Pixels at the browser's usual size of type; they grow with it. */
const spaces = [2, 4, 6, 8, 12, 16, 20, 24, 32] as const;

const rem = (pixels: number): string => `${pixels / 16}rem`;

/** Mantine's names for five of the steps, and names of the three below them: `gap="sm"`, `mt="s6"`. */
export const spacing = {
  ...{ s2: rem(2), s4: rem(4), s6: rem(6) },
  ...{ xs: rem(8), sm: rem(12), md: rem(16), lg: rem(20), xl: rem(32) },
};

/** xs: notes below things; sm: what is read most; md: plain text; lg: results; xl: only words that stand alone. */
export const fontSizes = { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(18), xl: rem(20) };

export const headings = {
  h1: { fontSize: rem(26), lineHeight: "1.3" },
  h2: { fontSize: rem(20), lineHeight: "1.35" },
  h3: { fontSize: rem(17), lineHeight: "1.4" },
  h4: { fontSize: rem(15), lineHeight: "1.45" },
};

/** The accent in ten shades, the lightest first: links, the chosen, the one primary button of a screen. */
export const steel = [
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
] as const;

/** The same in every colour scheme. */
export const common = {
  ...Object.fromEntries(spaces.map((pixels) => [`--keyspec-space-${pixels}`, rem(pixels)])),
  "--keyspec-radius-pill": rem(16),
  "--keyspec-mark": "#1f568a",
  "--keyspec-mark-lines": "#ffffff",
};

type Colors = Readonly<Record<`--${string}`, string>>;

/** Mantine's own greys and reds stay below WCAG's 4.5:1 for small text; these are above it on every surface used. */
export const light: Colors = {
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
};

export const dark: Colors = {
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
};
