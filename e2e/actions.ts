import type { Locator, Page } from "@playwright/test";
import { fixturePassword } from "../electron/testing/make-fixtures.ts";

export { fixturePassword };

export type DroppedFile = { readonly name: string; readonly data: Uint8Array };

/** Chooses files with the Browse button of a drop zone, as a keyboard user does. */
export async function chooseFiles(page: Page, label: string, ...files: readonly DroppedFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: `Browse for ${label}`, exact: true }).press("Enter");
  await (await chooser).setFiles(files.map(toPayload));
}

/** Drops files on a drop zone with the mouse. */
export async function dropFiles(page: Page, label: string, ...files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (dropped) => {
      const data = new DataTransfer();
      for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    files.map(({ name, data }) => ({ name, bytes: [...data] })),
  );
  const zone = page.getByRole("button", { name: `Browse for ${label}`, exact: true });
  await zone.dispatchEvent("dragenter", { dataTransfer: transfer });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
}

/** Goes to a page by the main navigation. */
export async function open(
  page: Page,
  name: "Start" | "Deployment" | "Request" | "Convert" | "Inspect" | "Pending" | "Lab CA" | "Settings" | "Help",
): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
}

/** Goes to a page by the links at the end of every page. */
export async function openHelp(page: Page, name: "Explain an error message" | "Rules"): Promise<void> {
  await page.getByRole("navigation", { name: "Help" }).getByRole("link", { name, exact: true }).click();
}

/** A region of the page by its name, for example the card of one result. */
export function region(page: Page, name: string | RegExp): Locator {
  return page.getByRole("region", { name, exact: typeof name === "string" });
}

/** Opens what Convert folds away: further targets, the password of the new file, options. */
export async function openMoreOptions(page: Page): Promise<void> {
  const fold = page
    .locator("details")
    .filter({ has: page.getByText("More targets and options") })
    .first();
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) {
    await fold.locator("summary").first().click();
  }
}

/** Lets the test read what the page copies. Of the page's own origin: one that has a permission already has no other by a grant for all. */
export async function allowClipboard(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
}

/** The rows of a table of things that open, without its headings. */
export function rowsOf(page: Page, table: string): Locator {
  return page
    .getByRole("table", { name: table, exact: true })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader").getByRole("button") });
}

/** Opens a row, or closes it: its first cell is the button. */
export async function openRow(row: Locator): Promise<void> {
  await row.getByRole("rowheader").getByRole("button").click();
}

function toPayload({ name, data }: DroppedFile) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(data) };
}
