import type { Page } from "@playwright/test";

type Role = "link" | "button" | "textbox" | "radio" | "checkbox" | "combobox";

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, typeof name === "string" ? { name, exact: true } : { name });
  for (let presses = 0; presses < 60; presses += 1) {
    const there = await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement));
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached the ${role} “${name}”.`);
}

/** Presses Arrow down until the focused radio button or list shows what is wanted. */
export async function arrowTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error("Arrow down never reached it.");
}
