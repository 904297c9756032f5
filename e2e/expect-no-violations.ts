import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { accessibilityRules } from "./accessibility-rules.ts";
import { expect } from "./fixtures.ts";

/** axe has nothing to say about the page as it is; `state` names it in the failure. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
  expect(violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}
