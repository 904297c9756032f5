import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, fixturePassword, open, openRow, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect } from "./fixtures.ts";
import { testStates } from "./test-states.ts";

const label = "Files to inspect";

/** Goes through the states of Inspect and calls `look` in each. */
async function visitInspectStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  const chosen = (name: string, data: Uint8Array) => ({ name, data });
  await open(page, "Inspect");
  await page.getByText("Or look at the certificate that a server shows").click();
  await page.getByText("Or choose them from a deployment").click();
  await page.getByRole("combobox", { name: "Ports of the role" }).selectOption("Edge Server (external)");
  await press(page, "All 3 ports: Edge Server (external)");
  await page.getByText("More: client certificate, SIP").click();
  await look("ports of servers");
  await chooseFiles(page, label, chosen("fe01.cer", files.certificatePem));
  await page.getByText(/^Nothing speaks against/).click();
  await page.getByText(/^Trusted roots/).click();
  await look("one certificate, its roles and its chain");
  await press(page, "Inspect other files");
  await chooseFiles(page, label, chosen("fe01.pfx", files.cngPfx));
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await page.getByText("Will not work").first().waitFor();
  await page
    .getByText(/^Source: /)
    .first()
    .click();
  await page.getByText("Other ways").first().click();
  await look("a PFX that will not work");
  await press(page, "Inspect other files");
  await chooseFiles(
    page,
    label,
    chosen("fe01.pfx", files.cngPfx),
    chosen("fe01.cer", files.certificatePem),
    chosen("fe01.req", files.request),
    chosen("picture.png", files.notAPfx),
    chosen("open.pfx", files.openPfx),
    chosen("ec.pfx", files.ecPfx),
  );
  await expect(rowsOf(page, "Inspected files")).toHaveCount(6);
  await look("many files");
  await openRow(rowsOf(page, "Inspected files").filter({ hasText: "fe01.req" }));
  await openRow(rowsOf(page, "Inspected files").filter({ hasText: "picture.png" }));
  await look("many files, two open");
  await press(page, "Inspect other files");
  await chooseFiles(page, label, chosen("fe01.cer", files.certificatePem), chosen("fe01.pfx", files.cngPfx));
  await press(page, "Compare two of them");
  await page.getByRole("combobox", { name: "The old one" }).waitFor();
  await look("two compared");
}

testStates("Inspect", visitInspectStates, [360, 640, 1280]);
