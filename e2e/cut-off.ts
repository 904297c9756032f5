import type { Page } from "@playwright/test";

/** Words of the page that do not fit into what shows them, and cannot be scrolled to; `state` names it. */
export async function cutOff(page: Page, state: string): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate(() => {
    const hides = ["hidden", "clip"];
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      // What only screen readers get is one pixel large.
      if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
      return (
        (hides.includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides.includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.checkVisibility() && element.innerText?.trim() && isCut(element))
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.innerText.trim().slice(0, 80)}`,
      );
  });
  return found.map((words) => `${state} at ${width}: cut off: ${words}`);
}
