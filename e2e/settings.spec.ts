import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { everyPool } from "../shared/deployment/testing/every-pool.ts";
import { chooseFiles, fixturePassword, open, region } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test("Settings says what is kept and where, and forgets it", async ({ app: { page, data, output }, files }, {
  project,
}) => {
  await open(page, "Request");
  const deployment = new TextEncoder().encode(JSON.stringify({ ...everyPool, name: "Fabrikam" }));
  await chooseFiles(page, "Topology or deployment files", { name: "fabrikam.json", data: deployment });
  await expect(page.getByText("“Fabrikam” was read")).toBeVisible();
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await region(page, "fe01.pfx").waitFor();

  await open(page, "Settings");
  const main = page.getByRole("main");
  await expect(main).toContainText(data);
  await expect(main).toContainText(output);
  await expect(region(page, "About")).toContainText(
    project.name === "desktop" ? "A window of its own" : "A page in your browser",
  );
  await expect(region(page, "About")).toContainText("Operating system");
  await expect(region(page, "About").getByRole("button", { name: "Copy diagnosis" })).toBeVisible();
  await expectNoViolations(page, "settings");
  await press(page, "Forget passwords");
  await expect(region(page, "Passwords")).toContainText("No password of a file is remembered.");
  await press(page, "Forget the deployment Fabrikam");
  // Its inventory would go with it.
  await press(page, "Keep it");
  await expect(region(page, "Deployments")).toContainText("Fabrikam");
  await press(page, "Forget the deployment Fabrikam");
  await press(page, "Remove the deployment");
  await expect(region(page, "Deployments")).toContainText("None is remembered but the example.");
  const product = page.getByRole("combobox", { name: "Product" });
  await expect(product).toHaveValue("last");
  await product.selectOption("Skype for Business Server 2015");
  await expect
    .poll(() => readFile(join(data, "preferences.json"), "utf8").catch(() => ""))
    .toMatch(/"product": ?"sfb-2015"/);
  await page.reload();
  await expect(product).toHaveValue("sfb-2015");
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: files.certificateDer });
  await expect(page.getByRole("combobox", { name: "Product" })).toHaveValue("sfb-2015");
  await open(page, "Settings");
  await region(page, "Appearance").getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
});

test("a deployment that was used recently is one click from its requests, and the lab CA is in the navigation", async ({
  app: { page },
}) => {
  await open(page, "Request");
  const deployment = new TextEncoder().encode(JSON.stringify({ ...everyPool, name: "Fabrikam" }));
  await chooseFiles(page, "Topology or deployment files", { name: "fabrikam.json", data: deployment });
  await page.getByText("“Fabrikam” was read").waitFor();
  await open(page, "Start");
  await press(page, "Request certificates for Fabrikam");
  await expect(page.getByRole("radio", { name: "Fabrikam" })).toBeChecked();
  await open(page, "Lab CA");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lab CA");
});
