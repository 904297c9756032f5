import type { Page } from "@playwright/test";
import { certificateOf, password } from "../electron/testing/crafted/rehearsed-deployment.ts";
import { chooseFiles, open, openRow, rowsOf } from "./actions.ts";
import { press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect as hasty, test } from "./fixtures.ts";
import { tooWide } from "./too-wide.ts";

const frontEnd = { name: "fe01.pfx", data: certificateOf("enterprise-front-end").pfx };
const edge = { name: "edge01.pfx", data: certificateOf("edge-internal").pfx };
const cngEdge = {
  name: "edge-cng.pfx",
  data: certificateOf("edge-internal", { provider: "Microsoft Software Key Storage Provider" }).pfx,
};
const results = "Rehearsed connections";

// Handshakes in every version take what the computer has to give.
test.use({ actionTimeout: 60_000 });
test.beforeEach(() => test.setTimeout(240_000));
const expect = hasty.configure({ timeout: 60_000 });

async function openMap(page: Page): Promise<void> {
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await expect(page.getByRole("status").filter({ hasText: "Nothing was read yet." })).toBeVisible();
  await page.getByRole("link", { name: "Trust map" }).click();
}

async function openAll(page: Page): Promise<void> {
  await page.getByText("Rehearse connections before the servers do").click();
}

test("rehearses every connection whose two ends are given, and says whose PFX the others lack", async ({
  app: { page },
}) => {
  await openMap(page);
  await openAll(page);
  await press(page, "Rehearse all connections");
  await expect(page.getByText("Choose at least one PFX.")).toBeVisible();

  await chooseFiles(page, "PFX files of the servers", frontEnd, edge);
  await page.getByLabel("Password of the PFX files", { exact: true }).fill("wrong");
  await press(page, "Rehearse all connections");
  const unlock = page.getByLabel("Password of these files", { exact: true });
  await expect(unlock).toBeVisible();
  await unlock.fill(password);
  await unlock.press("Enter");

  await expect(
    page.getByRole("status").filter({ hasText: "connections were rehearsed with 2 pairs of certificates" }),
  ).toBeVisible();
  await expect(page.getByText(/links were not rehearsed: no PFX for .*medpool01\.contoso\.com/)).toBeVisible();
  const row = rowsOf(page, results).filter({ hasText: "pool01.contoso.com → edgepool01.contoso.com" }).first();
  await expect(row).toContainText("fe01.pfx");
  await openRow(row);
  await expect(page.getByText(/TLS 1\.3: the handshake came to its end/)).toHaveCount(1);
  await expectNoViolations(page, "all connections rehearsed");
});

test("rehearses one connection in both directions, and says what a handshake cannot show", async ({
  app: { page },
}) => {
  await openMap(page);
  const line = rowsOf(page, "Connections of Contoso (example)")
    .filter({ hasText: "edgepool01.contoso.com" })
    .filter({ hasText: "MTLS, 7 links" })
    .first();
  await openRow(line);
  await page.getByText("Rehearse this connection", { exact: true }).first().click();
  await press(page, "Rehearse this connection");
  await expect(page.getByText("Choose a PFX for each side.").first()).toBeVisible();

  await chooseFiles(page, "PFX of edgepool01.contoso.com", cngEdge);
  await page.getByLabel("Password of the PFX of edgepool01.contoso.com", { exact: true }).fill(password);
  await chooseFiles(page, "PFX of pool01.contoso.com", frontEnd);
  await page.getByLabel("Password of the PFX of pool01.contoso.com", { exact: true }).fill(password);
  await press(page, "Rehearse this connection");
  await expect(page.getByRole("status").filter({ hasText: /2 fail/ })).toBeVisible();
  await expect(page.getByText("pool01.contoso.com → edgepool01.contoso.com: Fails", { exact: true })).toBeVisible();
  await expect(page.getByText("edgepool01.contoso.com → pool01.contoso.com: Fails", { exact: true })).toBeVisible();
  await expect(page.getByText(/Schannel event 36870/).first()).toBeVisible();
  await expect(page.getByText(/provider, KeySpec\) plays no part in a handshake here/).first()).toBeVisible();
  await expectNoViolations(page, "one connection rehearsed");
  expect(await tooWide(page, "one connection rehearsed", { width: 640, height: 900 })).toEqual([]);
});

test("is a job that is kept: after a reload its result is there, and its files are not", async ({ app: { page } }) => {
  await openMap(page);
  await openAll(page);
  await chooseFiles(page, "PFX files of the servers", frontEnd, edge);
  await page.getByLabel("Password of the PFX files", { exact: true }).fill(password);
  await press(page, "Rehearse all connections");
  await expect(page.getByRole("table", { name: results })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("table", { name: results })).toBeVisible();
  await expect(page.getByText("fe01.pfx (", { exact: false })).toHaveCount(0);
});
