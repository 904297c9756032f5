import type { Page } from "@playwright/test";

/** Makes the window so many pixels wide; what is said if the page scrolls sideways then, else nothing. `state` names it. */
export async function tooWide(
  page: Page,
  state: string,
  size: { readonly width: number; readonly height: number },
): Promise<readonly string[]> {
  await page.setViewportSize(size);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`${state} at ${size.width}: ${over} pixels too wide`] : [];
}
