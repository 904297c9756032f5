import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chooseFiles, open, region } from "./actions.ts";
import {
  completeExample,
  fill,
  firstRequest,
  pfxPassword,
  press,
  requestExample,
  requestPassphrase,
  secondRequest,
  signExample,
} from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("shows what waits, survives a reload, and deletes only after asking", async ({ app: { page } }) => {
  await requestExample(page);
  await page.reload();
  await open(page, "Pending");
  const first = region(page, firstRequest);
  await expect(first).toContainText("Waiting for less than a day");
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
  await expect(region(page, secondRequest)).toBeVisible();
});

test("shows a completed request ticked where the lab CA shall sign it again", async ({ app: { page } }) => {
  await requestExample(page);
  await signExample(page);
  await completeExample(page);
  await open(page, "Pending");
  await press(page, `Sign with the lab CA: ${firstRequest}`);
  await expect(page.getByRole("checkbox", { name: firstRequest })).toBeChecked();
  await expect(page.getByRole("button", { name: "Sign 1 request" })).toBeVisible();
});

test("does not complete a request with a certificate of another key, and keeps the form", async ({ app, files }) => {
  const { page } = app;
  await requestExample(page);
  await open(page, "Start");
  await press(page, `Complete the request for ${firstRequest}`);
  await chooseFiles(page, "Certificate", { name: "other.cer", data: files.certificatePem });
  await fill(page, "Passphrase of the request", requestPassphrase);
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await expect(page.getByRole("alert")).toContainText("CERTIFICATE_KEY_MISMATCH");
  await expect(page.getByRole("list", { name: "Chosen: Certificate" })).toContainText("other.cer");

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
