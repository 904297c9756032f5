/** What axe is asked for: WCAG 2.2 level AA and its own best practices. */
export const accessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] as const;
