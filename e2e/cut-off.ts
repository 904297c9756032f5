import type { Page } from "@playwright/test";

/** Words of the page that do not fit into what shows them, and cannot be scrolled to; `state` names it. */
export async function cutOff(page: Page, state: string): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate(() => {
    const slack = 1;
    const hides = ["hidden", "clip"];
    const scrolls = ["auto", "scroll"];
    /** What shows only a part of what it holds: across or down, from the innermost to the page. What can be scrolled hides nothing. */
    const framesOf = (holder: Element, axis: "overflowX" | "overflowY"): readonly Element[] => {
      const frames: Element[] = [];
      for (let each: Element | null = holder; each !== null && each !== document.body; each = each.parentElement) {
        const overflow = getComputedStyle(each)[axis];
        if (scrolls.includes(overflow)) break;
        if (hides.includes(overflow)) frames.push(each);
      }
      return frames;
    };
    const isCut = (words: DOMRect, holder: Element): boolean => {
      const across = framesOf(holder, "overflowX").map((frame) => frame.getBoundingClientRect());
      const down = framesOf(holder, "overflowY").map((frame) => frame.getBoundingClientRect());
      // Only for screen readers.
      if (across.some((frame) => frame.width <= slack || frame.height <= slack)) return false;
      return (
        across.some(({ left, right }) => words.left < left - slack || words.right > right + slack) ||
        down.some(({ top, bottom }) => words.top < top - slack || words.bottom > bottom + slack)
      );
    };
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode() !== null) {
      const { currentNode: text } = texts;
      const said = text.textContent?.trim() ?? "";
      if (said === "" || text.parentElement?.checkVisibility() !== true) continue;
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      if (words.width > 0 && isCut(words, text.parentElement)) cut.push(said.slice(0, 80));
    }
    return cut;
  });
  return found.map((words) => `${state} at ${width}: cut off: ${words}`);
}
