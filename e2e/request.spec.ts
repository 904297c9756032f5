import { readdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { exampleDeployment } from "../shared/deployment/example.ts";
import { chooseFiles, open, openRow, region, rowsOf } from "./actions.ts";
import {
  cancelHalfway,
  fill,
  fillPassphrase,
  firstRequest,
  openSignerOfExample,
  press,
  requestExample,
  requestPassphrase,
} from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { readDrafts } from "./read-drafts.ts";
import { startAgain } from "./start-again.ts";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Request");
});

test("ticks every role that the deployment has servers for, and plans what is left ticked", async ({
  app: { page },
}) => {
  await press(page, "Continue");
  await expect(page.getByRole("checkbox", { name: "Edge Server (external)" })).toBeChecked();
  await press(page, "Tick none");
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("Tick at least one role with a server.");
  await page.getByRole("checkbox", { name: "Front End Server (Enterprise pool)" }).check();
  await page.getByRole("checkbox", { name: "fe02.contoso.com" }).uncheck();
  await page
    .getByRole("combobox", { name: "Certificates for Front End Server (Enterprise pool)" })
    .selectOption({ index: 1 });
  await press(page, "Continue");
  const table = page.getByRole("table", { name: "Certificates" });
  await expect(table.getByRole("row", { name: /fe01\.contoso\.com/ })).toHaveCount(3);
  await expect(table).not.toContainText("fe02.contoso.com");
});

test("asks what no topology says, and plans the names that the answer brings", async ({ app: { page } }) => {
  await press(page, "Continue");
  await page.getByRole("checkbox", { name: /desk phones fetch their updates/ }).check();
  await press(page, "Continue");
  await page
    .getByRole("button", { name: /^Front End Server \(Enterprise pool\)/ })
    .first()
    .click();
  await expect(page.getByRole("checkbox", { name: /^ucupdates-r2\.contoso\.com/ })).toBeChecked();
});

test("plans anew with each name that is put in or taken out", async ({ app: { page } }) => {
  await press(page, "Continue");
  await press(page, "Continue");
  const row = page.getByRole("row", { name: /^Front End Server .* fe01\.contoso\.com/ });
  await expect(row).toContainText("14 names");
  await row.getByRole("button").click();
  const names = page.getByRole("list", { name: "Names in the certificate" });
  await expect(names.getByRole("checkbox", { name: /^pool01\.contoso\.com/ })).toBeDisabled();

  await names.getByRole("checkbox", { name: /^fe01\.contoso\.com/ }).uncheck();
  await expect(page.getByRole("alert")).toContainText("The required name fe01.contoso.com is left out.");
  await expect(row).toContainText("Will not work");
  await names.getByRole("checkbox", { name: /^fe01\.contoso\.com/ }).check();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await fill(page, "Add a name", "fe_03.contoso.com");
  await press(page, "Add");
  await expect(page.getByText(/“fe_03\.contoso\.com” has an underscore/)).toBeVisible();
  await fill(page, "Add a name", "Extra.Contoso.com");
  await page.getByRole("textbox", { name: "Add a name" }).press("Enter");
  await expect(names.getByRole("checkbox", { name: /^extra\.contoso\.com/ })).toBeChecked();
  await expect(row).toContainText("15 names");

  await page.getByRole("switch", { name: "Show the sources" }).check();
  await expect(names.getByText(/^Source: /).first()).toBeVisible();
});

test("calls a certificate as the user writes it, and as usual where the field is left empty", async ({
  app: { page },
}) => {
  await press(page, "Continue");
  await page
    .getByRole("combobox", { name: "Certificates for Edge Server (external)" })
    .selectOption({ label: "One certificate for Edge and reverse proxy" });
  await press(page, "Continue");
  await expect(page.getByText(/“Reverse proxy, Web listener” on .* may be needless/)).toBeVisible();
  const row = page.getByRole("row", { name: /^Edge Server \(external\)/ });
  await row.getByRole("button").click();
  const field = page.getByRole("textbox", { name: "Friendly name" });
  await expect(field).toHaveValue(/^Edge Server \(external\) .* \d{4}-\d\d$/);
  await field.fill("\u0415dge");
  await expect(page.getByText(/friendly name has “\u0415” \(U\+0415\)/)).toBeVisible();
  await field.fill(" ");
  await field.blur();
  await expect(field).toHaveValue(/^Edge Server \(external\) /);
  await field.fill("Edge and proxy");
  await press(page, "Continue");
  await press(page, "Back");
  await page
    .getByRole("row", { name: /^Edge Server \(external\)/ })
    .getByRole("button")
    .click();
  await expect(page.getByRole("textbox", { name: "Friendly name" })).toHaveValue("Edge and proxy");
});

test("keeps every input on the way back", async ({ app: { page } }) => {
  await press(page, "Continue");
  await press(page, "Tick none");
  await page.getByRole("checkbox", { name: "Front End Server (Enterprise pool)" }).check();
  await page.getByRole("checkbox", { name: "fe02.contoso.com" }).uncheck();
  await press(page, "Continue");
  await press(page, "Continue");
  await fill(page, "City (L)", "Seattle");
  await fill(page, "Passphrase", requestPassphrase);
  await press(page, "Back");
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Roles and servers" }).click();
  await expect(page.getByRole("checkbox", { name: "fe02.contoso.com" })).not.toBeChecked();
  await press(page, "Continue");
  await press(page, "Continue");
  await expect(page.getByRole("textbox", { name: "City (L)" })).toHaveValue("Seattle");
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveValue(requestPassphrase);
  await fill(page, "Passphrase again", requestPassphrase);
  await press(page, "Continue");
  await expect(page.getByRole("button", { name: "Create 1 request" })).toBeVisible();
});

test("takes a deployment that is typed in, and says field by field what is missing", async ({ app }) => {
  const { page, output } = app;
  await page.getByRole("radio", { name: "Type it in" }).check();
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("5 things need your attention");
  // Each line says which field it is about, and of which pool.
  const lines = await page.getByRole("alert").getByRole("button").allTextContents();
  expect(new Set(lines).size).toBe(5);
  expect(lines.filter((line) => line.startsWith("Pool 1, "))).toHaveLength(3);
  await page.getByRole("alert").getByRole("button", { name: "Enter a name for the deployment." }).click();
  await expect(page.getByRole("textbox", { name: "Name of the deployment" })).toBeFocused();

  await fill(page, "Name of the deployment", "Fabrikam");
  await fill(page, "SIP domains", "fabrikam.com");
  await fill(page, "Servers", "fe1.fabrikam.com");
  await fill(page, "FQDN of the pool, or of the only server", "pool.fabrikam.com");
  await fill(page, "Internal web services FQDN", "webint.fabrikam.com");
  await fill(page, "External web services FQDN", "webext.fabrikam.com");
  await fill(page, "Meet URLs", "https://meet.fabrikam.com");
  await press(page, "Continue");
  await press(page, "Tick none");
  await page.getByRole("checkbox", { name: "Front End Server (Enterprise pool)" }).check();
  await press(page, "Continue");
  await expect(page.getByRole("checkbox", { name: /^meet\.fabrikam\.com/ })).toBeChecked();
  await press(page, "Continue");
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 1 request");
  await expect(page.getByRole("heading", { name: "The request was created" })).toBeFocused();
  expect((await readdir(output)).toSorted()).toEqual(["README.txt", "fe1.fabrikam.com.req"]);
});

test("opens a deployment from a file, says what is wrong with one that is none, and saves it", async ({ app }) => {
  const { page, output } = app;
  const choose = (name: string, content: string) =>
    chooseFiles(page, "Topology or deployment files", { name, data: new TextEncoder().encode(content) });
  await choose("broken.json", JSON.stringify({ ...exampleDeployment, sipDomains: [] }));
  await expect(page.getByRole("alert")).toContainText("DEPLOYMENT_INVALID");
  await choose("tailspin.json", JSON.stringify({ ...exampleDeployment, name: "Tailspin" }));
  await expect(page.getByRole("radio", { name: "Tailspin" })).toBeChecked();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await press(page, "Save as a file");
  await expect(page.getByText(/\.keyspec\.json/).first()).toBeVisible();
  expect(await readdir(output)).toEqual([expect.stringMatching(/\.keyspec\.json$/)]);
});

test("refuses a short passphrase and two that differ", async ({ app: { page } }) => {
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await fill(page, "Passphrase", "short");
  await expect(page.getByText("Strength: Too short: 3 characters more")).toBeVisible();
  await press(page, "Continue");
  await expect(page.getByRole("alert").first()).toContainText("Passphrase: Use at least 8 characters.");
  await fill(page, "Passphrase", requestPassphrase);
  await fill(page, "Passphrase again", "something else");
  await press(page, "Continue");
  await expect(page.getByRole("alert").first()).toContainText("Passphrase again: The two passphrases differ.");
});

test("asks before a request file is overwritten", async ({ app }) => {
  const { page, output } = app;
  await open(page, "Start");
  await requestExample(page);
  await open(page, "Start");
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 2 requests");
  await expect(page.getByRole("heading", { name: "No request was created yet" })).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("2 output files already exist");
  await press(page, "Keep both");
  await expect(page.getByRole("heading", { name: "2 requests were created", exact: true })).toBeVisible();
  expect((await readdir(output)).filter((name) => name.endsWith(".req"))).toHaveLength(4);
});

test("makes no key where the servers make theirs", async ({ app }) => {
  const { page, output } = app;
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await page.getByRole("radio", { name: "On each server" }).check();
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveCount(0);
  await press(page, "Continue");
  await press(page, "Create 8 requests");
  await expect(page.getByRole("heading", { name: "8 requests were created" })).toBeFocused();
  await openRow(rowsOf(page, "Requests of this run").filter({ hasText: "fe01.contoso.com" }).first());
  const card = region(page, firstRequest);
  await card.getByText("Show the INF file").click();
  await expect(card).toContainText("MachineKeySet = TRUE");
  expect((await readdir(output)).filter((name) => name.endsWith(".inf"))).toHaveLength(8);
  await open(page, "Pending");
  await expect(page.getByText("There is no request yet.")).toBeVisible();
});

/** One request of the example, up to the last step, with a city and a passphrase. */
async function typeRequestOfEdge(page: Page): Promise<void> {
  await press(page, "Continue");
  await press(page, "Tick none");
  await page.getByRole("checkbox", { name: "Edge Server (internal)" }).check();
  await press(page, "Continue");
  await press(page, "Continue");
  await fill(page, "City (L)", "Seattle");
  await fill(page, "Passphrase", requestPassphrase);
}

test("goes on after a restart where the user left off, without the passphrase", async ({ app, browser }) => {
  const { page, data } = app;
  await typeRequestOfEdge(page);
  const draft = () => readDrafts(data);
  await expect.poll(draft).toContain("Seattle");
  expect(await draft()).not.toContain(requestPassphrase);

  const again = await startAgain(browser, app);
  const { page: second } = again;
  const unfinished = region(second, "Unfinished requests");
  await expect(unfinished).toContainText("1 role; stopped at “Signer, key and subject”; changed on");
  await open(second, "Request");
  await expect(second.getByText("You have not finished earlier requests")).toBeVisible();
  await open(second, "Start");
  await press(second, "Continue with the requests for Contoso (example)");
  await expect(second.getByRole("textbox", { name: "City (L)" })).toHaveValue("Seattle");
  await expect(second.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveValue("");
  await again.close();
});

test("keeps a draft for each tab, and deletes one from Start", { tag: "@loopback" }, async ({ app }) => {
  const { page, data } = app;
  const begin = async (tab: typeof page, role: string) => {
    await press(tab, "Continue");
    await press(tab, "Tick none");
    await tab.getByRole("checkbox", { name: role }).check();
    await press(tab, "Continue");
    await tab.getByRole("heading", { name: "Which names go into each certificate?" }).waitFor();
  };
  await begin(page, "Edge Server (internal)");
  await expect.poll(() => readDrafts(data)).toContain("edge-internal");
  const second = await page.context().newPage();
  await second.goto(new URL("#/request", page.url()).href);
  await open(second, "Request");
  await begin(second, "Reverse proxy");
  await expect.poll(() => readDrafts(data)).toContain("reverse-proxy");
  expect(await readDrafts(data)).toContain("edge-internal");
  await second.close();

  await open(page, "Start");
  const drafts = region(page, "Unfinished requests").getByRole("listitem");
  await expect(drafts).toHaveCount(2);
  await drafts.first().getByRole("button", { name: "Delete the draft for Contoso (example)" }).click();
  await expect(drafts).toHaveCount(1);
  await expect.poll(() => readDrafts(data)).not.toContain("reverse-proxy");
});

test("makes what a cancelled run has left, with the passphrase that was typed", async ({ app }) => {
  const { page, data, output } = app;
  const draft = () => readDrafts(data);
  const requests = async () => (await readdir(output)).filter((name) => name.endsWith(".req")).length;
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await cancelHalfway(page);
  const made = await requests();
  expect(made).toBeGreaterThan(0);
  const left = 8 - made;
  const heading = page.getByRole("heading", { name: `${made} of 8 requests were created` });
  await expect(heading).toBeFocused();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByText(/^\d+ requests? (was|were) not made: you cancelled$/)).toHaveCount(1);
  expect(await draft()).toContain("rsa-4096");
  const steps = page.getByRole("navigation", { name: "Steps" }).getByRole("button");
  await expect(steps).toHaveCount(6);
  for (const step of await steps.all()) await expect(step).toBeDisabled();

  await press(page, left === 1 ? "Make the remaining request" : `Make the remaining ${left} requests`);
  await expect(page.getByRole("heading", { name: "8 requests were created", exact: true })).toBeVisible({
    timeout: 60_000,
  });
  expect(await requests()).toBe(8);
  await expect(page.getByText(/you cancelled/)).toHaveCount(0);
  await expect.poll(draft).toBe("");
});

for (const way of ["Make other requests", "Close"]) {
  test(`forgets what a cancelled run has left when it is given up: ${way}`, async ({ app: { page, data } }) => {
    const draft = () => readDrafts(data);
    for (let step = 0; step < 3; step += 1) await press(page, "Continue");
    await cancelHalfway(page);
    expect(await draft()).toContain("rsa-4096");
    await press(page, way);
    await expect.poll(draft).toBe("");
    await open(page, "Request");
    await expect(page.getByRole("heading", { name: "Which deployment is it for?" })).toBeVisible();
    await expect(page.getByText("You have not finished earlier requests")).toHaveCount(0);
    for (let step = 0; step < 3; step += 1) await press(page, "Continue");
    await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveValue("");
  });
}

test("shows what a cancelled run has left as it was where its page was left for another", async ({ app: { page } }) => {
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await cancelHalfway(page);
  await open(page, "Pending");
  await open(page, "Request");
  await expect(page.getByRole("heading", { name: /^\d of 8 requests were created$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Make the remaining/ })).toBeVisible();
});

test("a reload keeps the steps and what was chosen, without the passphrase", async ({ app: { page, data } }) => {
  await typeRequestOfEdge(page);
  await expect.poll(() => readDrafts(data)).toContain("Seattle");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "City (L)" })).toHaveValue("Seattle");
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(/#\/request\/plan$/);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Edge Server (internal)" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Edge Server (external)" })).not.toBeChecked();
});
