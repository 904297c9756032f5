import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { accessibilityRules, appearanceRules } from "./accessibility-rules.ts";

/**
 * What axe says of the page as it is, one line for each rule; `state` names it.
 *
 * @param asked `appearance`: only what colours and width can change
 */
export async function violationsOf(
  page: Page,
  state: string,
  asked: "everything" | "appearance" = "everything",
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (asked === "everything"
    ? axe.withTags([...accessibilityRules])
    : axe.withRules([...appearanceRules])
  ).analyze();
  return violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
