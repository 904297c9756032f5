import type { Page } from "@playwright/test";

/** What a person did: clicks, and fields that something was typed into. */
export type Actions = { readonly clicks: number; readonly fields: number };

/**
 * Counts in the page what a person does there, from now on until it is loaded again. Enter or Space on anything but a text field counts as
 * a click, so that the keyboard is no way around; reaching a field with Tab is none. A field counts once, however much is typed.
 *
 * @returns what was counted so far
 */
export async function countActions(page: Page): Promise<() => Promise<Actions>> {
  const counter = await page.evaluateHandle(() => {
    const actions = { clicks: 0, fields: new Set<EventTarget>() };
    const isTyped = (target: EventTarget | null): boolean =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !["checkbox", "radio", "file", "range"].includes(target.type));
    window.addEventListener("pointerdown", () => (actions.clicks += 1), true);
    window.addEventListener(
      "keydown",
      ({ key, target }) => {
        if ((key === "Enter" || key === " ") && !isTyped(target)) actions.clicks += 1;
      },
      true,
    );
    window.addEventListener(
      "input",
      ({ target }) => {
        if (target !== null && isTyped(target)) actions.fields.add(target);
      },
      true,
    );
    return actions;
  });
  return () => counter.evaluate(({ clicks, fields }) => ({ clicks, fields: fields.size }));
}
