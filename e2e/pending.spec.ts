import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chooseFiles, open, openRow, region, rowsOf } from "./actions.ts";
import {
  completeExample,
  fill,
  firstRequest,
  pfxPassword,
  press,
  requestExample,
  requestPassphrase,
  signExample,
} from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test("shows what waits, survives a reload, and deletes only after asking", async ({ app: { page } }) => {
  await requestExample(page);
  await page.reload();
  await open(page, "Pending");
  const rows = rowsOf(page, "Pending requests");
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole("table", { name: "Pending requests" })).toContainText(
    /Contoso \(example\), .*: 2 requests/,
  );
  const first = rows.filter({ hasText: "fe01.contoso.com" });
  await expect(first).toContainText("Waiting");
  await expect(first).toContainText("less than a day");
  await openRow(first);
  await press(page, `Show the request: ${firstRequest}`);
  await expect(region(page, `Request of ${firstRequest}`)).toContainText("BEGIN NEW CERTIFICATE REQUEST");

  await press(page, `Delete the request for ${firstRequest}`);
  const dialog = page.getByRole("dialog", { name: "Delete this request?" });
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(first).toBeVisible();

  await press(page, `Delete the request for ${firstRequest}`);
  await press(page, "Delete the request and its key");
  await expect(first).toHaveCount(0);
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("fe02.contoso.com");
});

test("shows a completed request ticked where the lab CA shall sign it again", async ({ app: { page } }) => {
  await requestExample(page);
  await signExample(page);
  await completeExample(page);
  await open(page, "Pending");
  await openRow(rowsOf(page, "Pending requests").filter({ hasText: "fe01.contoso.com" }));
  await press(page, `Sign with the lab CA: ${firstRequest}`);
  await expect(page.getByRole("checkbox", { name: firstRequest })).toBeChecked();
  await expect(page.getByRole("button", { name: "Sign 1 request" })).toBeVisible();
});

test("does not complete a request with a certificate of another key, and keeps the form", async ({ app, files }) => {
  const { page } = app;
  await requestExample(page);
  await open(page, "Start");
  await press(page, `Complete the request for ${firstRequest}`);
  await chooseFiles(page, "Certificates that came back", { name: "other.cer", data: files.certificatePem });
  await fill(page, "Passphrase of the request", requestPassphrase);
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("CERTIFICATE_KEY_MISMATCH");
  await expect(page.getByRole("list", { name: "Chosen: Certificates that came back" })).toContainText("other.cer");

  await page.getByRole("combobox", { name: "Request" }).selectOption("Find it by the certificate");
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("PENDING_NO_MATCH");
});

test("clears only the passphrase where it is wrong", async ({ app }) => {
  const { page } = app;
  await requestExample(page);
  await signExample(page);
  await press(page, `Complete this request: ${firstRequest}`);
  await fill(page, "Passphrase of the request", "not this one");
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("KEY_WRONG_PASSPHRASE");
  await expect(page.getByRole("textbox", { name: "Passphrase of the request" })).toHaveValue("");
  await expect(page.getByRole("textbox", { name: "Passphrase of the request" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Password of the PFX", exact: true })).toHaveValue(pfxPassword);

  await fill(page, "Passphrase of the request", requestPassphrase);
  await press(page, "Create the PFX");
  await expect(page.getByRole("heading", { name: "The PFX is ready" })).toBeFocused();
});

test("asks before a PFX is overwritten", async ({ app }) => {
  const { page, output } = app;
  await requestExample(page);
  await writeFile(join(output, "fe01.contoso.com.pfx"), "mine");
  await signExample(page);
  await press(page, `Complete this request: ${firstRequest}`);
  await fill(page, "Passphrase of the request", requestPassphrase);
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("already exists");
  await press(page, "Keep both");
  await expect(page.getByRole("heading", { name: "The PFX is ready" })).toBeFocused();
  expect(await readFile(join(output, "fe01.contoso.com.pfx"), "utf8")).toBe("mine");
});

/** The certificates that the lab CA issued for the example, as it wrote them. */
async function issuedFiles(output: string) {
  const names = (await readdir(output)).filter((name) => name.endsWith("-not-for-production.pem")).toSorted();
  return Promise.all(names.map(async (name) => ({ name, data: new Uint8Array(await readFile(join(output, name))) })));
}

test("completes all requests of a run at once, with one passphrase, and names the certificate that answers none", async ({
  app,
  files,
}) => {
  const { page, output } = app;
  await requestExample(page);
  await signExample(page);
  await open(page, "Pending");
  const back = await issuedFiles(output);
  expect(back).toHaveLength(2);
  await chooseFiles(page, "Certificates that came back", ...back, { name: "stranger.cer", data: files.certificatePem });
  await expect(
    page.getByRole("list", { name: "Chosen: Certificates that came back" }).getByRole("listitem"),
  ).toHaveCount(3);
  await fill(page, "Passphrase of the request", "not this one");
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("KEY_WRONG_PASSPHRASE");
  await fill(page, "Passphrase of the request", requestPassphrase);
  await press(page, "Create the PFX");

  await expect(page.getByRole("heading", { name: "2 requests were completed" })).toBeFocused();
  await expect(page.getByText(/stranger\.cer: the certificate for fe01\.contoso\.com/)).toBeVisible();
  const rows = rowsOf(page, "What became of each request");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Completed");
  await expect(rows.first()).toContainText("fe01.contoso.com.pfx");
  await openRow(rows.first());
  await expect(region(page, "fe01.contoso.com.pfx")).toContainText("Written to");
  await expectNoViolations(page, "several requests completed");

  // The host kept what became of them.
  await page.reload();
  await expect(page.getByRole("heading", { name: "2 requests were completed" })).toBeVisible();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText(/stranger\.cer: the certificate for fe01\.contoso\.com/)).toBeVisible();
  expect((await readdir(output)).filter((name) => name.endsWith(".pfx")).toSorted()).toEqual([
    "fe01.contoso.com.pfx",
    "fe02.contoso.com.pfx",
  ]);
});

test("offers to complete the request that an inspected certificate answers", async ({ app }) => {
  const { page, output } = app;
  await requestExample(page);
  await signExample(page);
  await open(page, "Inspect");
  const [first] = await issuedFiles(output);
  if (first === undefined) throw new Error("The lab CA wrote no certificate.");
  await chooseFiles(page, "Files to inspect", first);
  await expect(page.getByText(/^This certificate answers the pending request fe01/)).toBeVisible();
  await press(page, `Complete the request with ${first.name}`);
  await expect(page.getByRole("list", { name: "Chosen: Certificates that came back" })).toContainText(first.name);
  await fill(page, "Passphrase of the request", requestPassphrase);
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("heading", { name: "The PFX is ready" })).toBeFocused();
});
