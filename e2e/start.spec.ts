import { dropFiles, open, region } from "./actions.ts";
import { expect, test } from "./fixtures.ts";

test("offers the three jobs and the deployments, and leads to each", async ({ app: { page } }) => {
  await expect(page.getByRole("heading", { level: 1, name: "What do you need?" })).toBeVisible();
  for (const job of ["Request", "Convert", "Inspect", "Deployment"]) {
    await page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(`^${job}`) })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: job })).toBeFocused();
    await expect(page).toHaveTitle(`${job} – KeySpec`);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "What do you need?" })).toBeFocused();
  }
});

test("says that nothing leaves the computer, and nothing of requests where none waits", async ({ app: { page } }) => {
  await expect(page.getByRole("main")).toContainText("nothing is uploaded");
  await expect(region(page, "Pending requests")).toHaveCount(0);
});

test("inspects a dropped file at once", async ({ app: { page }, files }) => {
  await dropFiles(page, "Or drop any certificate file", { name: "fe01.cer", data: files.certificateDer });
  await expect(page.getByRole("heading", { name: "What the file holds" })).toBeVisible();
  await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
});

test("marks the page that is open in the navigation", async ({ app: { page } }) => {
  await open(page, "Convert");
  const current = page.getByRole("navigation", { name: "Main" }).locator("[aria-current=page]");
  await expect(current).toHaveText("Convert");
});
