import type { Browser, Page } from "@playwright/test";
import { startHost } from "./start-host.ts";

export type StartedAgain = { readonly page: Page; readonly close: () => Promise<void> };

/** KeySpec started once more on the same folders: another port, so another origin, with empty storage. */
export async function startAgain(
  browser: Browser,
  folders: { readonly data: string; readonly output: string },
): Promise<StartedAgain> {
  const host = await startHost(folders);
  const page = await browser.newPage();
  await page.goto(host.link);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    close: async () => {
      await page.close();
      await host.stop();
    },
  };
}
