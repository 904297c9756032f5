import type { Page } from "@playwright/test";
import { open } from "./actions.ts";
import { expect, test } from "./fixtures.ts";

/** What marks the control that has the focus: the width of its outline, and how it stands out from what is behind it. */
type Mark = { readonly name: string; readonly width: number; readonly contrast: number };

function markOfFocus(page: Page): Promise<Mark | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A switch is drawn beside its input.
    const track = focused.nextElementSibling;
    const shown = track?.matches(".mantine-Switch-track") ? track : focused;
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const surfaceOf = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return numbers(backgroundColor)[3] === 0 ? surfaceOf(element.parentElement) : backgroundColor;
    };
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(shown);
    const [one, two] = [luminance(outlineColor), luminance(surfaceOf(shown.parentElement))];
    return {
      name: `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent?.slice(0, 40) ?? ""}`,
      width: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      contrast: (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05),
    };
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the focus is seen on every control, in ${colorScheme} colours`, async ({ app: { page } }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const unseen: string[] = [];
    let looked = 0;
    for (const name of ["Start", "Request", "Convert", "Inspect", "Pending"] as const) {
      if (name !== "Start") await open(page, name);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const reached = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        const mark = await markOfFocus(page);
        if (mark === null) break;
        if (reached.has(mark.name)) continue;
        reached.add(mark.name);
        looked += 1;
        if (mark.width < 2 || mark.contrast < 3)
          unseen.push(`${name}: ${mark.name}: ${mark.width} px, ${mark.contrast.toFixed(1)}:1`);
      }
    }
    expect(unseen).toEqual([]);
    expect(looked).toBeGreaterThan(20);
  });
}
