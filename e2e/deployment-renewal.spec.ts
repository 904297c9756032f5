import { readFile } from "node:fs/promises";
import { chooseFiles, open, openRow, rowsOf } from "./actions.ts";
import { countActions } from "./count-actions.ts";
import { fillPassphrase, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test("renews a certificate in use: its names, its key, then the requests; and saves a calendar", async ({
  app: { page },
  files,
}) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await chooseFiles(page, "Add what shows certificates", { name: "fe01.cer", data: files.certificatePem });
  const parts = page.getByRole("navigation", { name: "Parts of Contoso (example)" });
  await parts.getByRole("link", { name: "Renewal" }).click();
  await page.getByRole("combobox", { name: "Show certificates" }).selectOption("in use, whenever they end");
  const row = rowsOf(page, "Certificates to renew").first();
  await expect(row).toContainText("fe01.contoso.com");
  await openRow(row);
  await expect(page.getByRole("region", { name: /^Front End Server/ })).toContainText(
    "Planned, and in the certificate in use.",
  );
  const details = page.getByRole("region", { name: /^Front End Server/ });
  await expect(details).toContainText("Have the new certificate in its place before");
  await expect(details.getByRole("checkbox", { name: /pool01\.contoso\.com/ })).toBeDisabled();
  const differing = details.getByRole("list", { name: "Names that differ" });
  const dropped = differing.getByRole("checkbox", { name: /lyncdiscoverinternal\.contoso\.com/ });
  await dropped.uncheck();
  await expect(details).toContainText("lyncdiscoverinternal.contoso.com is left out");
  await expect(row).toContainText("1 left out");
  await expectNoViolations(page, "a renewal with its names");

  await press(page, "Save a calendar (.ics) of all ends");
  const saved = page.getByText(/Contoso.*\.ics$/).first();
  await expect(saved).toBeVisible();

  await press(page, "Renew it");
  await expect(page.getByRole("heading", { name: "Request", level: 1 })).toBeVisible();
  // What was decided there, and of one server with two Front Ends in its role.
  await expect(page.getByText("Only the one that was chosen in Deployment")).toBeVisible();
  await openRow(rowsOf(page, "Certificates").first());
  const asked = page.getByRole("listitem").filter({ hasText: /contoso\.com$/ });
  await expect(asked.filter({ hasText: /^pool01\.contoso\.com$/ })).toHaveCount(1);
  await expect(asked.filter({ hasText: /^lyncdiscoverinternal\.contoso\.com$/ })).toHaveCount(0);
  await page.getByRole("button", { name: /^Passphrase: / }).click();
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 1 request");
  await page.getByRole("heading", { name: "The request was created" }).waitFor();

  await open(page, "Deployment");
  await page
    .getByRole("navigation", { name: /^Parts of/ })
    .getByRole("link", { name: "Renewal" })
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Nothing is due." })).toBeVisible();
});

test("gives the script that a server runs, and what to do with it", async ({ app: { page, output } }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page.getByText("Or let a server say it itself").click();
  await press(page, "Save the script");
  await expect(page.getByText(/keyspec-collect\.ps1$/).first()).toBeVisible();
  await expectNoViolations(page, "the script for a server");
  expect(await readFile(`${output}/keyspec-collect.ps1`, "latin1")).toContain("#requires -version 2");
});

test("takes twelve clicks at most from Start to the renewed requests of a known deployment", async ({
  app: { page },
  files,
}) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await chooseFiles(page, "Add what shows certificates", { name: "fe01.cer", data: files.certificatePem });
  await expect(page.getByRole("table").first()).toContainText("fe01.contoso.com");
  await open(page, "Start");
  await page.reload();
  await page.getByRole("heading", { name: "What do you need?" }).waitFor();

  const done = await countActions(page);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Deployment/ })
    .click();
  await press(page, "Open Contoso (example)");
  await page
    .getByRole("navigation", { name: /^Parts of/ })
    .getByRole("link", { name: "Renewal" })
    .click();
  await page.getByRole("combobox", { name: "Show certificates" }).selectOption("in use, whenever they end");
  await press(page, "Renew it");
  await page.getByRole("button", { name: /^Passphrase: / }).click();
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 1 request");
  await page.getByRole("heading", { name: "The request was created" }).waitFor();
  const { clicks } = await done();
  // The list of periods is opened with one click and chosen from with another, which Playwright does without either.
  expect(clicks + 2).toBeLessThanOrEqual(12);
  expect(clicks).toBeGreaterThan(5);
});
