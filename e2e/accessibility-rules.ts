/** What axe is asked for: WCAG 2.2 level AA and its own best practices. */
export const accessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] as const;

/** Those rules of axe whose answer depends on colours and on the width of the window; all others look at the tree. */
export const appearanceRules = [
  "color-contrast",
  "scrollable-region-focusable",
  "target-size",
  "link-in-text-block",
] as const;
