import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chooseFiles, open, region, rowsOf } from "./actions.ts";
import { expect, test } from "./fixtures.ts";
import { violationsOf } from "./violations-of.ts";

const label = "Files to inspect";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Inspect");
});

test("the verdict stands first, with what it is for in it, and the address keeps the part that was gone to", async ({
  app: { page },
  files,
}) => {
  await chooseFiles(page, label, { name: "fe01.cer", data: files.certificatePem });
  const card = region(page, "fe01.cer");
  await expect(card).toContainText("Cannot tell");
  const top = async (locator: ReturnType<typeof page.getByText>) => (await locator.first().boundingBox())?.y ?? 0;
  const banner = await top(card.getByText("Cannot tell"));
  expect(banner).toBeLessThan(400);
  expect(await top(page.getByRole("group", { name: "Check it for" }))).toBeGreaterThan(banner);
  expect(await top(card.getByRole("heading", { name: "Contents" }))).toBeGreaterThan(banner);

  const parts = page.getByRole("navigation", { name: "Parts of this page" });
  await parts.getByRole("link", { name: "Contents" }).click();
  await expect(page).toHaveURL(/#\/inspect\/result\/contents$/);
  await expect(card.getByRole("heading", { name: "Contents" })).toBeInViewport();
  await expect(parts.getByRole("link", { name: "Contents" })).toHaveAttribute("aria-current", "location");
  await parts.getByRole("link", { name: "Report" }).press("Enter");
  await expect(region(page, "Report of fe01.cer")).toBeInViewport();
  expect(await violationsOf(page, "parts")).toEqual([]);

  // Loaded again, the result is fetched from the host and the part is gone to.
  await page.reload();
  await expect(card).toContainText("Cannot tell");
  await expect(page).toHaveURL(/#\/inspect\/result\/report$/);
  await expect(card.getByText("Report as text")).toBeInViewport();
});

test("several files are compared with each other, and the verdict on all stands first", async ({
  app: { page },
  files,
}) => {
  await chooseFiles(
    page,
    label,
    { name: "edge01.cer", data: files.certificatePem },
    { name: "edge02.cer", data: await readFile(join(files.folder, "ec.pem")) },
  );
  await expect(rowsOf(page, "Inspected files")).toHaveCount(2);
  const together = region(page, "Compared with each other");
  await expect(together).toHaveCount(0);
  await page.getByRole("combobox", { name: "Role" }).selectOption("Edge Server (external)");
  await expect(together).toContainText("edge01.cer and edge02.cer are for fe01.contoso.com and have different keys.");
  await expect(together).toContainText("What to do: Import one of the files on every Edge Server of the pool.");
  await expect(together).toContainText("Source: ");
  const checked = page.getByRole("list", { name: "Certificates and requests that were checked" });
  await expect(checked).toContainText(/(?:Will not work|Cannot tell): \d/);
  expect(await violationsOf(page, "compared with each other")).toEqual([]);
});
