import { readdir } from "node:fs/promises";
import { exampleDeployment } from "../shared/deployment/example.ts";
import { open } from "./actions.ts";
import { fill, press, requestExample, requestPassphrase } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Request");
});

test("plans anew with each name that is put in or taken out", async ({ app: { page } }) => {
  await press(page, "Continue");
  await press(page, "Continue");
  const names = page.getByRole("list", { name: "Names in the certificate" });
  await expect(page.getByText("14 names are in each certificate")).toBeVisible();

  await names.getByRole("checkbox", { name: /^fe01\.contoso\.com/ }).uncheck();
  await expect(page.getByRole("alert")).toContainText("The required name fe01.contoso.com is left out.");
  await names.getByRole("checkbox", { name: /^fe01\.contoso\.com/ }).check();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await fill(page, "Add a name", "fe_03.contoso.com");
  await press(page, "Add");
  await expect(page.getByText(/“fe_03\.contoso\.com” has an underscore/)).toBeVisible();
  await fill(page, "Add a name", "Extra.Contoso.com");
  await page.getByRole("textbox", { name: "Add a name" }).press("Enter");
  await expect(names.getByRole("checkbox", { name: /^extra\.contoso\.com/ })).toBeChecked();
  await expect(page.getByText("15 names are in each certificate")).toBeVisible();

  await page.getByRole("switch", { name: "Show the sources" }).check();
  await expect(names.getByText(/^Source: /).first()).toBeVisible();
});

test("does not go on without the common name, and says how to put it back", async ({ app: { page } }) => {
  await press(page, "Continue");
  await press(page, "Continue");
  await page.getByRole("checkbox", { name: /^pool01\.contoso\.com/ }).uncheck();
  await expect(page.getByRole("alert")).toContainText("PLAN_INCOMPLETE");
  await press(page, "Continue");
  await expect(page.getByRole("heading", { name: "Check what will be requested" })).toBeVisible();
  await page.getByRole("checkbox", { name: "pool01.contoso.com" }).check();
  await press(page, "Continue");
  await expect(page.getByRole("heading", { name: "Protect the private keys" })).toBeFocused();
});

test("keeps every input on the way back", async ({ app: { page } }) => {
  await press(page, "Continue");
  await page.getByRole("checkbox", { name: "fe02.contoso.com" }).uncheck();
  await press(page, "Continue");
  await fill(page, "City (L)", "Seattle");
  await press(page, "Continue");
  await fill(page, "Passphrase", requestPassphrase);
  await press(page, "Back");
  await expect(page.getByRole("textbox", { name: "City (L)" })).toHaveValue("Seattle");
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Servers" }).click();
  await expect(page.getByRole("checkbox", { name: "fe02.contoso.com" })).not.toBeChecked();
  await press(page, "Continue");
  await press(page, "Continue");
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveValue(requestPassphrase);
  await expect(page.getByRole("button", { name: "Create 1 request" })).toBeVisible();
});

test("takes a deployment that is typed in, and says field by field what is missing", async ({ app }) => {
  const { page, output } = app;
  await page.getByRole("radio", { name: "Type it in" }).check();
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("6 things need your attention");
  await page.getByRole("alert").getByRole("button", { name: "Enter a name for the deployment." }).click();
  await expect(page.getByRole("textbox", { name: "Name of the deployment" })).toBeFocused();

  await fill(page, "Name of the deployment", "Fabrikam");
  await fill(page, "SIP domains", "fabrikam.com");
  await fill(page, "Front End servers", "fe1.fabrikam.com");
  await fill(page, "Pool FQDN", "pool.fabrikam.com");
  await fill(page, "Internal web services FQDN", "webint.fabrikam.com");
  await fill(page, "External web services FQDN", "webext.fabrikam.com");
  await fill(page, "Meet URLs", "https://meet.fabrikam.com");
  await press(page, "Continue");
  await press(page, "Continue");
  await expect(page.getByRole("checkbox", { name: /^meet\.fabrikam\.com/ })).toBeChecked();
  await press(page, "Continue");
  await fill(page, "Passphrase", requestPassphrase);
  await fill(page, "Passphrase again", requestPassphrase);
  await press(page, "Create 1 request");
  await expect(page.getByRole("heading", { name: "The request was created" })).toBeFocused();
  expect(await readdir(output)).toEqual(["fe1.fabrikam.com.req"]);
});

test("opens a deployment from a file, and says what is wrong with one that is none", async ({ app: { page } }) => {
  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent("filechooser");
    await press(page, "Open a deployment file…");
    await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  };
  await choose("broken.json", JSON.stringify({ ...exampleDeployment, sipDomains: [] }));
  await expect(page.getByRole("alert")).toContainText("DEPLOYMENT_INVALID");
  await choose("tailspin.json", JSON.stringify({ ...exampleDeployment, name: "Tailspin" }));
  await expect(page.getByRole("radio", { name: "Tailspin" })).toBeChecked();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("refuses a short passphrase and two that differ", async ({ app: { page } }) => {
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await fill(page, "Passphrase", "short");
  await expect(page.getByText("Strength: Too short: 3 characters more")).toBeVisible();
  await press(page, "Create 2 requests");
  await expect(page.getByRole("alert")).toContainText("Use at least 8 characters.");
  await fill(page, "Passphrase", requestPassphrase);
  await fill(page, "Passphrase again", "something else");
  await press(page, "Create 2 requests");
  await expect(page.getByRole("alert")).toContainText("The two passphrases differ.");
});

test("asks before a request file is overwritten", async ({ app }) => {
  const { page, output } = app;
  await open(page, "Start");
  await requestExample(page);
  await open(page, "Start");
  await press(page, "Try the example");
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await fill(page, "Passphrase", requestPassphrase);
  await fill(page, "Passphrase again", requestPassphrase);
  await press(page, "Create 2 requests");
  await expect(page.getByRole("heading", { name: "No request was created yet" })).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("2 output files are already there");
  await press(page, "Keep both");
  await expect(page.getByRole("heading", { name: "2 requests were created", exact: true })).toBeVisible();
  expect(await readdir(output)).toHaveLength(4);
});
