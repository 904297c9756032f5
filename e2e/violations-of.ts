import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { accessibilityRules } from "./accessibility-rules.ts";

/** What axe says of the page as it is, one line for each rule; `state` names it. */
export async function violationsOf(page: Page, state: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
  return violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
