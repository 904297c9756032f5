import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { violationsOf } from "./violations-of.ts";

/** axe has nothing to say about the page as it is; `state` names it in the failure. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  expect(await violationsOf(page, state)).toEqual([]);
}
