import { chooseFiles, open, openRow, rowsOf } from "./actions.ts";
import { press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

const lines = "Connections of Contoso (example)";

test("shows who trusts whom as a picture and as a table, and what a system must have", async ({
  app: { page },
  files,
}) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await expect(page.getByRole("status").filter({ hasText: "Nothing was read yet." })).toBeVisible();
  await page.getByRole("link", { name: "Trust map" }).click();
  await expect(page.getByRole("group", { name: /^\d+ systems, \d+ connections: 0 trusted by both/ })).toBeVisible();
  const edge = rowsOf(page, lines)
    .filter({ hasText: "edgepool01.contoso.com" })
    .filter({ hasText: "pool01.contoso.com" });
  await expect(edge.filter({ hasText: "MTLS, 7 links" }).first()).toContainText("Unknown");
  await expectNoViolations(page, "an empty map");

  // What is wrong with a certificate breaks every connection that needs it.
  await page.getByRole("link", { name: "Inventory" }).click();
  await chooseFiles(page, "Add what shows certificates", {
    name: "fe01.pem",
    data: Buffer.concat([files.certificatePem, files.issuingPem, files.rootPem]),
  });
  await expect(page.getByRole("status").filter({ hasText: "will not" })).toBeVisible();
  await page.getByRole("link", { name: "Trust map" }).click();
  const broken = rowsOf(page, lines).filter({ hasText: "Not trusted" });
  await expect(broken.first()).toContainText("fe01.contoso.com");

  await page.getByRole("combobox", { name: "System" }).selectOption("pool01.contoso.com");
  const ofPool = rowsOf(page, "Connections of pool01.contoso.com");
  await openRow(ofPool.filter({ hasText: "edgepool01.contoso.com" }));
  await expect(page.getByText("Front End Server, each → Edge internal, 8057/tcp")).toBeVisible();
  await expect(page.getByText("LS Data MCU 41026 right after 41025.")).toBeVisible();
  await page.getByRole("combobox", { name: "System" }).selectOption("edgepool01.contoso.com");
  await expect(page.getByRole("region", { name: "What edgepool01.contoso.com must have" })).toContainText(
    "Never import a P7B into Trusted Root",
  );
  await expectNoViolations(page, "a system and a line");
});

test("has views by workload, and systems that no topology names", async ({ app: { page } }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page.getByRole("link", { name: "Trust map" }).click();
  await page.getByRole("combobox", { name: "Show" }).selectOption("As in Microsoft’s figure");
  await expect(rowsOf(page, lines).filter({ hasText: "medpool01.contoso.com" })).toHaveCount(2);
  await page.getByRole("combobox", { name: "Show" }).selectOption("Connections with certificates");
  await page.getByText("Systems that no topology names").click();
  await page.getByRole("checkbox", { name: "Microsoft 365" }).check();
  await expect(rowsOf(page, lines).filter({ hasText: "Microsoft 365" }).first()).toBeVisible();
});

test("says what would break before a certificate or an authority is replaced", async ({ app: { page }, files }) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await expect(page.getByRole("status").filter({ hasText: "Nothing was read yet." })).toBeVisible();
  await page.getByRole("link", { name: "Trust map" }).click();
  await page.getByText("What if a certificate or an authority were replaced?").click();
  await chooseFiles(page, "New certificates or a new authority", { name: "root.cer", data: files.rootPem });
  await expect(page.getByRole("status").filter({ hasText: "would break" })).toBeVisible();
  await chooseFiles(page, "New certificates or a new authority", { name: "picture.pfx", data: files.notAPfx });
  await expect(page.getByRole("status").filter({ hasText: "nothing in there belongs" })).toBeVisible();
  await expectNoViolations(page, "what if");
});

test("the picture is one stop of Tab, and its systems and connections are chosen by keyboard", async ({
  app: { page },
}) => {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await page.getByRole("link", { name: "Trust map" }).click();
  const picture = page.getByRole("group", { name: /^\d+ systems/ });
  await expect(picture.locator("[tabindex='0']")).toHaveCount(1);
  await page.getByRole("region", { name: "Trust map of Contoso (example)" }).focus();
  await page.keyboard.press("Tab");
  await expect(picture.getByRole("button", { name: "Clients outside", exact: true })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const partners = picture.getByRole("button", { name: "Federated partners", exact: true });
  await expect(partners).toBeFocused();
  await expect(partners).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("combobox", { name: "System" })).toHaveValue("federated-partner");

  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  const last = picture.getByRole("button", { name: "pool01.contoso.com – Clients inside: TLS, 4 links. Unknown." });
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute("aria-pressed", "true");
  const shown = page.getByRole("region", { name: "Connection pool01.contoso.com – Clients inside" });
  await expect(shown).toContainText("Certificates at both ends");
  await expectNoViolations(page, "a connection chosen in the picture");
  const outline = await last.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe("solid");
  await page.keyboard.press("Escape");
  await expect(shown).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(picture.locator(":focus")).toHaveCount(0);
});
