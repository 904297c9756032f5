import { exampleDeployment } from "../shared/deployment/example.ts";
import { chooseFiles, fixturePassword, open, openRow, rowsOf } from "./actions.ts";
import { fill, press, requestExample } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

const certificates = "Certificates of the deployment";
const anything = "Add what shows certificates";

test("keeps a deployment with its inventory over a reload", async ({ app: { page }, files }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await expect(page.getByRole("heading", { name: "Contoso (example)", level: 1 })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Nothing was read yet." })).toBeVisible();
  const rows = rowsOf(page, certificates);
  await expect(rows.filter({ hasText: "Missing" })).toHaveCount(await rows.count());

  await chooseFiles(
    page,
    anything,
    { name: "fe01.cer", data: files.certificatePem },
    { name: "root.cer", data: files.rootPem },
    { name: "stranger.cer", data: files.issuingPem },
    { name: "picture.pfx", data: files.notAPfx },
  );
  const first = rows.filter({ hasText: "fe01.contoso.com" }).filter({ hasText: "Front End Server" });
  await expect(first).toContainText("Will not work");
  await expect(page.getByRole("status").filter({ hasText: "Not everything could be read" })).toContainText(
    "picture.pfx",
  );
  await openRow(first);
  await expect(page.getByRole("region", { name: /^Front End Server/ })).toContainText("Found in fe01.cer.");
  await expectNoViolations(page, "an inventory with a row open");

  await page.reload();
  await expect(first).toContainText("Will not work");
  await open(page, "Deployment");
  await page.getByText(/files and ports were read$/).click();
  await press(page, "Take out fe01.cer");
  await expect(first).toContainText("Missing");
});

test("asks for the password of a PFX that stays closed", async ({ app: { page }, files }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await chooseFiles(page, anything, { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", "wrong");
  await press(page, "Open with this password");
  await expect(page.getByRole("alert").filter({ hasText: "PFX_WRONG_PASSWORD" })).toBeVisible();
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  const row = rowsOf(page, certificates)
    .filter({ hasText: "fe01.contoso.com" })
    .filter({ hasText: "Front End Server" });
  await expect(row).toContainText("Will not work");
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toHaveCount(0);
});

test("shows a request that waits in its place", async ({ app: { page } }) => {
  await requestExample(page);
  await open(page, "Deployment");
  await press(page, "Keep the example");
  const row = rowsOf(page, certificates)
    .filter({ hasText: "fe01.contoso.com" })
    .filter({ hasText: "Front End Server" });
  await expect(row).toContainText("Requested");
  await openRow(row);
  await press(page, "Complete the request");
  await expect(page.getByRole("heading", { name: "Complete a request" })).toBeVisible();
});

test("each part of a deployment has an address, and the list leads to each", async ({ app: { page } }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page
    .getByRole("navigation", { name: "Parts of Contoso (example)" })
    .getByRole("link", { name: "Servers" })
    .click();
  await expect(page.getByRole("table", { name: "Pools and servers" })).toContainText("edgepool01.contoso.com");
  await page.reload();
  await expect(page.getByRole("table", { name: "Pools and servers" })).toContainText("edgepool01.contoso.com");
  await page.getByRole("link", { name: "All deployments" }).click();
  await press(page, "Open Contoso (example)");
  await expect(page.getByRole("table", { name: certificates })).toBeVisible();
});

test("shows what a newer topology changes before it replaces the kept one, and renames, duplicates and removes", async ({
  app: { page },
}) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page.getByRole("link", { name: "Servers" }).click();
  const newer = { ...exampleDeployment, pools: exampleDeployment.pools.slice(0, 2) };
  const file = { name: "newer.json", data: new TextEncoder().encode(JSON.stringify(newer)) };
  await chooseFiles(page, "Newer topology", file);
  const change = page.getByText(
    "The pool medpool01.contoso.com is gone, with med01.contoso.com and med02.contoso.com.",
  );
  await expect(change).toBeVisible();
  await expect(page.getByRole("table", { name: "Pools and servers" })).toContainText("medpool01.contoso.com");
  await expectNoViolations(page, "a deployment and what can be done with it");
  await press(page, "Replace the kept deployment");
  await expect(page.getByRole("table", { name: "Pools and servers" })).not.toContainText("medpool01.contoso.com");
  await chooseFiles(page, "Newer topology", file);
  await expect(page.getByText("Nothing differs.")).toBeVisible();

  await fill(page, "Name", "Head office");
  await press(page, "Rename");
  await expect(page.getByRole("heading", { name: "Head office", level: 1 })).toBeVisible();
  await press(page, "Duplicate");
  await expect(page.getByRole("heading", { name: "Head office (2)", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Servers" }).click();
  await press(page, "Remove");
  await press(page, "Remove the deployment");
  await expect(page.getByRole("table", { name: "Kept deployments" })).toContainText("Head office");
  await expect(page.getByRole("table", { name: "Kept deployments" })).not.toContainText("Head office (2)");
});

test("a topology that differs from the kept deployment is compared in Request, too", async ({ app: { page } }) => {
  const kept = { ...exampleDeployment, name: "Contoso" };
  const fileOf = (deployment: object) => ({
    name: "contoso.json",
    data: new TextEncoder().encode(JSON.stringify(deployment)),
  });
  await open(page, "Deployment");
  await chooseFiles(page, "Topology or saved deployment", fileOf(kept));
  await page.getByRole("heading", { name: "Contoso", level: 1 }).waitFor();

  await open(page, "Request");
  await chooseFiles(page, "Topology or deployment files", fileOf({ ...kept, pools: kept.pools.slice(0, 2) }));
  await expect(page.getByText("A deployment called Contoso is kept, and this one differs")).toBeVisible();
  await expect(page.getByText(/^The pool medpool01\.contoso\.com is gone/)).toBeVisible();
  await press(page, "Replace the kept one");
  await expect(page.getByText("A deployment called Contoso is kept, and this one differs")).toHaveCount(0);
  await open(page, "Deployment");
  await page.getByRole("link", { name: "Servers" }).click();
  await expect(page.getByRole("table", { name: "Pools and servers" })).not.toContainText("medpool01.contoso.com");
});

test("a kept deployment is changed by hand", async ({ app: { page } }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page.getByRole("link", { name: "Servers" }).click();
  await press(page, "Change by hand");
  await fill(page, "Name of the deployment", "Changed");
  await press(page, "Keep this deployment");
  await expect(page.getByText("Changed is kept: the page Deployment shows it.")).toBeVisible();
  await open(page, "Deployment");
  await page.getByRole("link", { name: "All deployments" }).click();
  await press(page, "Open Changed");
  await page.getByRole("link", { name: "Servers" }).click();
  await expect(page.getByRole("table", { name: "Pools and servers" })).toContainText("medpool01.contoso.com");
  await page.getByRole("link", { name: "All deployments" }).click();
  await press(page, "Type a deployment");
  await press(page, "Keep this deployment");
  await expect(page.getByRole("textbox", { name: "Name of the deployment" })).toBeFocused();
});
