import { readdir } from "node:fs/promises";
import { haveVectors, readVector } from "../electron/testing/vectors.ts";
import { chooseFiles } from "./actions.ts";
import { countActions } from "./count-actions.ts";
import { fillPassphrase, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

/** Most clicks from the start page to the requests (Microsoft's wizard documents 68 steps for two nodes). */
const mostClicks = 8;
const published = "topology/ibenbouzid_SkypeforBusiness_lab_V3_DefaultTopology_Skype.xml";

test.describe("an exported topology (ibenbouzid/SkypeforBusiness_lab_V3)", () => {
  test.skip(!haveVectors, "The vectors of others are missing.");

  test("gives both Edge requests within eight clicks and without a typed name", async ({ app }) => {
    const { page, output } = app;
    const actions = await countActions(page);

    await page
      .getByRole("main")
      .getByRole("link", { name: /^Request/ })
      .click();
    const chooser = page.waitForEvent("filechooser");
    await press(page, "Browse for Topology or deployment files");
    await (await chooser).setFiles({
      name: "topology.xml",
      mimeType: "text/xml",
      buffer: Buffer.from(readVector(published)),
    });
    await expect(page.getByRole("region", { name: "What was read" })).toContainText("topology.xml");
    await press(page, "Continue");
    await press(page, "Only these: Edge Server or Edge pool");
    await press(page, "Continue");
    await expect(page.getByRole("row", { name: /edge\.contoso\.com/ })).toHaveCount(2);
    await press(page, "Continue");
    await fillPassphrase(page);
    await press(page, "Continue");
    await press(page, "Create 2 requests");
    await expect(page.getByRole("heading", { name: "2 requests were created" })).toBeFocused();

    const { clicks, fields } = await actions();
    expect(fields).toBe(2);
    expect(clicks).toBeGreaterThan(5);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect((await readdir(output)).filter((name) => name.endsWith(".req"))).toHaveLength(2);
    test.info().annotations.push({ type: "clicks", description: String(clicks) });
  });

  test("shows what was read, what was concluded and what is missing", async ({ app: { page } }) => {
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Request/ })
      .click();
    await chooseFiles(page, "Topology or deployment files", { name: "topology.xml", data: readVector(published) });
    const report = page.getByRole("region", { name: "What was read" });
    await expect(report).toContainText("This was left out, or is missing");
    await report.getByText(/things were understood$/).click();
    await expect(report).toContainText("skypefe.contoso.com");
    await press(page, "Change it by hand");
    await expect(page.getByRole("textbox", { name: "SIP domains" })).toHaveValue("contoso.com");
  });
});

test("refuses a document type definition and says where it stands", async ({ app: { page } }) => {
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Request/ })
    .click();
  const document = '<?xml version="1.0"?>\n<!DOCTYPE Topology [<!ENTITY a "b">]>\n<Topology>&a;</Topology>';
  const data = new TextEncoder().encode(document);
  await chooseFiles(page, "Topology or deployment files", { name: "evil.xml", data });
  await expect(page.getByRole("alert")).toContainText("XML_NOT_ALLOWED");
});
