import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { chooseFiles, fixturePassword, open, openMoreOptions, region } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

const run = promisify(execFile);
const strong = "Microsoft Strong Cryptographic Provider";
const softwareKsp = "Microsoft Software Key Storage Provider";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Convert");
});

async function chooseTarget(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("radio", { name }).check();
}

test("writes what was chosen beside the target, and shows that it did", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  await page.getByRole("combobox", { name: "Provider" }).selectOption(strong);
  await expect(page.getByText("“Microsoft Strong Cryptographic Provider” does not work with Lync")).toBeVisible();
  await page.getByRole("combobox", { name: "Issuers in the file" }).selectOption("Without the root");
  await page.getByRole("combobox", { name: "Friendly name" }).selectOption("Another name…");
  await fill(page, "New friendly name", "Pool of Contoso");
  await fill(page, "Iterations of the password protection", "4000");
  await press(page, "Convert");

  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const table = page.getByRole("table");
  await expect(table.getByRole("row", { name: /^Provider/ })).toContainText(strong);
  await expect(region(page, /^Import the file: /)).toContainText(strong);
  const [name = ""] = await readdir(output);
  const { stdout, stderr } = await run("openssl", [
    ...["pkcs12", "-legacy", "-info", "-nodes", "-in", join(output, name), "-passin", `pass:${fixturePassword}`],
  ]);
  expect(stdout).toContain(`Microsoft CSP Name: ${strong}`);
  expect(stdout).toContain("friendlyName: Pool of Contoso");
  expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  expect(stderr).toMatch(/Iteration 4000/);
});

test("says beside the field what cannot work, before anything runs", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  const provider = page.getByRole("combobox", { name: "Provider" });
  await provider.selectOption(softwareKsp);
  await expect(page.getByText(/is a key storage provider \(CNG\)\. The target/)).toBeVisible();
  await page.getByText("More targets and options").click();
  await expect(provider).toBeHidden();
  await press(page, "Convert");
  await expect(page.getByRole("alert")).toContainText("is a key storage provider (CNG)");
  await page.getByRole("alert").getByRole("button").click();
  await expect(provider).toBeFocused();
  expect(await readdir(output)).toEqual([]);

  await chooseTarget(page, /^For Windows Server 2019 and later/);
  await expect(page.getByText("Lync and Skype for Business cannot use the key.")).toBeVisible();
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  // The provider is the source's own, and lines that are the same are folded.
  await page.getByRole("button", { name: /^Show the \d+ lines that are the same$/ }).click();
  await expect(page.getByRole("table").getByRole("row", { name: /^Provider/ })).toContainText(softwareKsp);
});

test("takes a provider that no catalogue knows, and says so", async ({ app: { page }, files }) => {
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  await page.getByRole("combobox", { name: "Provider" }).selectOption("Another name…");
  await press(page, "Convert");
  await expect(page.getByRole("alert")).toContainText("Enter the name of the provider");
  await fill(page, "Name of the provider", "Contoso HSM Provider");
  await expect(page.getByText("KeySpec does not know the provider “Contoso HSM Provider”.")).toBeVisible();
  await press(page, "Convert");
  await expect(page.getByRole("table").getByRole("row", { name: /^Provider/ })).toContainText("Contoso HSM Provider");
});

test("shows only the options that the target has a place for", async ({ app: { page } }) => {
  await openMoreOptions(page);
  const labels = page.getByRole("group", { name: /^What the new file/ }).locator("label:visible");
  await chooseTarget(page, /^PEM/);
  await expect(labels).toHaveText([
    "Issuers in the file",
    "Order of the certificates",
    "Iterations of the password protection",
  ]);
  await chooseTarget(page, /^P7B/);
  await expect(labels).toHaveText(["Issuers in the file"]);
  await expect(page.getByText("A P7B holds no private key, so it has no password.")).toBeVisible();
});

test("reads PEM, completes its chain from a file beside it, and writes a PFX", async ({ app, files }) => {
  const { page, output } = app;
  const parts = ["leaf.key", "leaf.pem"].map((name) => readFile(join(files.folder, name)));
  const bare = new Uint8Array(Buffer.concat(await Promise.all(parts)));
  const chain = new Uint8Array(await readFile(join(files.folder, "chain.pem")));
  await chooseFiles(page, "Files to convert", { name: "fe01.pem", data: bare });
  await openMoreOptions(page);
  await chooseFiles(page, "Certificates that complete the chain (optional)", { name: "chain.pem", data: chain });
  await page.getByRole("radio", { name: "A new password" }).check();
  await fill(page, "New password", fixturePassword);
  await fill(page, "New password again", fixturePassword);
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const [name = ""] = await readdir(output);
  const { stdout } = await run("openssl", [
    ...["pkcs12", "-legacy", "-nodes", "-in", join(output, name), "-passin", `pass:${fixturePassword}`],
  ]);
  expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
  expect(stdout).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
});

test("writes PEM with the key encrypted, as OpenSSL opens it", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  await chooseTarget(page, /^PEM/);
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const [name = ""] = await readdir(output);
  expect(name).toMatch(/\.pem$/);
  expect(await readFile(join(output, name), "utf8")).toContain("BEGIN ENCRYPTED PRIVATE KEY");
  const opened = ["pkey", "-in", join(output, name), "-passin", `pass:${fixturePassword}`, "-noout", "-check"];
  await expect(run("openssl", opened)).resolves.toMatchObject({ stdout: expect.stringContaining("Key is valid") });
});

test("writes a key in clear only after the user said that it will be unprotected", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  await expect(page.getByRole("radio", { name: "No password" })).toHaveCount(0);
  await chooseTarget(page, /^PEM/);
  await page.getByRole("radio", { name: "No password" }).check();
  await press(page, "Convert");
  await expect(page.getByRole("alert")).toContainText("Confirm that the private key will be on disk unprotected");
  expect(await readdir(output)).toEqual([]);
  await page.getByRole("checkbox", { name: "I know that the private key will be on disk unprotected" }).check();
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const [name = ""] = await readdir(output);
  expect(await readFile(join(output, name), "utf8")).toContain("-----BEGIN PRIVATE KEY-----");
});

test("writes the chain alone as P7B", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await openMoreOptions(page);
  await chooseTarget(page, /^P7B/);
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const [name = ""] = await readdir(output);
  const bytes = await readFile(join(output, name));
  const form = bytes[0] === 0x30 ? "DER" : "PEM";
  const { stdout } = await run("openssl", ["pkcs7", "-inform", form, "-in", join(output, name), "-print_certs"]);
  expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
});

test("offers an elliptic curve key to other software, from the form and from the results", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "ec.pfx", data: files.ecPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Convert");
  await expect(page.getByRole("alert")).toContainText("KEY_NOT_RSA");
  await press(page, "Convert it for other software");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  expect(await readdir(output)).toEqual(["ec-modern.pfx"]);

  await press(page, "Convert other files");
  const both = [
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "ec2.pfx", data: files.ecPfx },
  ];
  await chooseFiles(page, "Files to convert", ...both);
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 1 file");
  await expect(page.getByRole("heading", { name: "1 of 2 files were converted" })).toBeFocused();
  await press(page, "Convert it for other software: ec2.pfx");
  await expect(page.getByRole("heading", { name: "2 files were converted", exact: true })).toBeFocused();
  expect((await readdir(output)).toSorted()).toEqual(["ec-modern.pfx", "ec2-modern.pfx", "fe01-legacy-schannel.pfx"]);
});
