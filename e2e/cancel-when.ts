import type { Page } from "@playwright/test";

/** The bar of a job of which something is done. By its value, not by words: “0 of 8” is said too, and languages say it otherwise. */
const begun = '[role="status"] [role="progressbar"]:not([aria-valuenow="0"])';

/**
 * Makes the page itself press Cancel in the moment in which it shows that something is done: on a busy computer all is done before a test has
 * seen that and moved the mouse. Called before the job begins, awaited afterwards.
 *
 * @param words a pattern of what the job must say by then
 * @returns what the job said in that moment, and how many bars the page had
 */
export function cancelWhenBegun(page: Page, words = ""): Promise<{ readonly said: string; readonly bars: number }> {
  return page.evaluate(
    ([selector = "", pattern = ""]) =>
      new Promise<{ said: string; bars: number }>((resolve) => {
        const observer = new MutationObserver(() => {
          const status = document.querySelector(selector)?.closest('[role="status"]');
          const cancel = status?.querySelector("button");
          if (status == null || cancel == null || !new RegExp(pattern).test(status.textContent)) return;
          observer.disconnect();
          const bars = document.querySelectorAll('[role="progressbar"]').length;
          resolve({ said: status.textContent, bars });
          cancel.click();
        });
        observer.observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
      }),
    [begun, words],
  );
}
