import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { chooseFiles, dropFiles, fixturePassword, open, openMoreOptions, region } from "./actions.ts";
import { cancelWhenBegun } from "./cancel-when.ts";
import { expect, test } from "./fixtures.ts";

const run = promisify(execFile);

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Convert");
});

test("turns a CNG export into a file that OpenSSL reads as RSA SChannel with AT_KEYEXCHANGE", async ({
  app,
  files,
}) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await page.getByRole("textbox", { name: "Password of the file" }).fill(fixturePassword);
  await page.getByRole("button", { name: "Convert", exact: true }).click();

  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const table = page.getByRole("table");
  await expect(table.getByRole("row", { name: /^Provider/ })).toContainText("Microsoft Software Key Storage Provider");
  await expect(table.getByRole("row", { name: /^Provider/ })).toContainText(
    "Microsoft RSA SChannel Cryptographic Provider",
  );
  await expect(page.getByText("Do not use Import-PfxCertificate")).toBeVisible();
  await expect(region(page, /^Import the file: /)).toContainText("-importPFX");

  const [name = ""] = await readdir(output);
  const { stdout } = await run("openssl", [
    ...["pkcs12", "-legacy", "-nodes", "-in", join(output, name), "-passin", `pass:${fixturePassword}`],
  ]);
  expect(stdout).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
  expect(stdout).toMatch(/X509v3 Key Usage: 10/);
  expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
});

test("downloads the file that it wrote", async ({ app, files }, { project }) => {
  test.skip(project.name === "desktop", "The desktop host shows the file in its folder instead.");
  const { page, output } = app;
  await dropFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await page.getByRole("textbox", { name: "Password of the file" }).fill(fixturePassword);
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download / }).click();
  const download = await waiting;
  const [name = ""] = await readdir(output);
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path())).toEqual(await readFile(join(output, name)));
});

test("writes with a new password, and asks for it twice", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await page.getByRole("textbox", { name: "Password of the file" }).fill(fixturePassword);
  await openMoreOptions(page);
  await page.getByRole("radio", { name: "A new password" }).check();
  await page.getByRole("textbox", { name: "New password", exact: true }).fill("New-Passw0rd!");
  await page.getByRole("textbox", { name: "New password again" }).fill("other");
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The two new passwords differ. Enter them again.");
  await page.getByRole("textbox", { name: "New password again" }).fill("New-Passw0rd!");
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeVisible();
  const [name = ""] = await readdir(output);
  const opened = ["pkcs12", "-legacy", "-noout", "-in", join(output, name), "-passin", "pass:New-Passw0rd!"];
  await expect(run("openssl", opened)).resolves.toBeDefined();
});

test("clears only the password where it is wrong, says so at the field, and then goes on", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  const password = page.getByRole("textbox", { name: "Password of the file" });
  await password.fill("not this one");
  await page.getByRole("button", { name: "Convert", exact: true }).click();

  await expect(page.getByRole("alert")).toContainText("PFX_WRONG_PASSWORD");
  await expect(password).toHaveValue("");
  await expect(password).toBeFocused();
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("region", { name: "Chosen: File to convert" })).toContainText("fe01.pfx");
  expect(await readdir(output)).toEqual([]);

  await password.fill(fixturePassword);
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeVisible();
});

test("tells each kind of unusable file from the others, and keeps the form", async ({ app, files }) => {
  const { page, output } = app;
  const cases = [
    { name: "picture.pfx", data: files.notAPfx, code: "PFX_NOT_A_PFX" },
    { name: "half.pfx", data: files.truncatedPfx, code: "FORMAT_TRUNCATED" },
    { name: "keyless.pfx", data: files.keylessPfx, code: "PFX_NO_KEY" },
    { name: "ec.pfx", data: files.ecPfx, code: "KEY_NOT_RSA" },
  ] as const;
  await page.getByRole("textbox", { name: "Password of the files" }).fill(fixturePassword);
  for (const { name, data, code } of cases) {
    await chooseFiles(page, "Files to convert", { name, data });
    const chosen = region(page, "Chosen: File to convert");
    await expect(chosen.getByRole("status")).toHaveText(/^Cannot be (converted|read)$/);
    await page.getByRole("button", { name: "Convert", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(code);
    await page.getByRole("button", { name: `Remove ${name}` }).click();
  }
  expect(await readdir(output)).toEqual([]);
});

test("shows a failed file beside those that were converted", async ({ app, files }) => {
  const { page } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "keyless.pfx", data: files.keylessPfx },
    { name: "fe02.pfx", data: files.cngPfx },
  );
  await page.getByRole("textbox", { name: "Password of the files" }).fill(fixturePassword);
  await page.getByRole("button", { name: "Convert 2 files" }).click();
  await expect(page.getByRole("heading", { name: "2 of 3 files were converted" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("“keyless.pfx” was not converted");
  await page.getByRole("button", { name: "Try the failed files again" }).click();
  await expect(region(page, "Chosen: File to convert")).toContainText("keyless.pfx");
});

test("never overwrites without asking", async ({ app, files }) => {
  const { page, output } = app;
  const convert = async () => {
    await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
    await page.getByRole("textbox", { name: "Password of the file" }).fill(fixturePassword);
    await page.getByRole("button", { name: "Convert", exact: true }).click();
  };
  await convert();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeVisible();
  const [name = ""] = await readdir(output);
  const first = await readFile(join(output, name));

  await page.getByRole("button", { name: "Convert other files" }).click();
  await convert();
  await expect(page.getByRole("alert")).toContainText("already exists");
  // By the name that is there, and not by that of its source.
  await expect(page.getByRole("alert")).toContainText("fe01-legacy-schannel.pfx");
  expect(await readFile(join(output, name))).toEqual(first);
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeVisible();
  expect(await readdir(output)).toHaveLength(2);

  await page.getByRole("button", { name: "Convert other files" }).click();
  await convert();
  await page.getByRole("button", { name: "Replace" }).click();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeVisible();
  expect(await readdir(output)).toHaveLength(2);
  expect(await readFile(join(output, name))).not.toEqual(first);
});

test("explains what is missing instead of a dead button", async ({ app: { page } }) => {
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("alert").getByRole("button", { name: "Choose at least one file." }).click();
  await expect(page.getByRole("button", { name: "Browse for Files to convert" })).toBeFocused();
});

test.describe("where the output folder cannot be written", () => {
  test.use({ outputFolder: "below-a-file" });

  test("says so and keeps every input but nothing else", async ({ app, files }) => {
    const { page } = app;
    await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
    await page.getByRole("textbox", { name: "Password of the file" }).fill(fixturePassword);
    await page.getByRole("button", { name: "Convert", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("FOLDER_UNWRITABLE");
    await expect(page.getByRole("region", { name: "Chosen: File to convert" })).toContainText("fe01.pfx");
  });
});

test("shows one bar for a batch, stops when asked, and can go on with the rest", async ({ app, files }) => {
  const { page, output } = app;
  const batch = Array.from({ length: 60 }, (_, index) => ({ name: `server-${index}.pfx`, data: files.slowPfx }));
  await chooseFiles(page, "Files to convert", ...batch);
  await page.getByRole("textbox", { name: "Password of the files" }).fill(fixturePassword);
  const cancelled = cancelWhenBegun(page);
  await page.getByRole("button", { name: "Convert 60 files" }).click();
  expect(await cancelled).toMatchObject({ said: expect.stringContaining("of 60"), bars: 1 });
  await expect(page.getByRole("heading", { name: /^\d+ of 60 files were converted$/ })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "You stopped before" })).toBeVisible();
  const converted = (await readdir(output)).length;
  expect(converted).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Convert the rest" }).click();
  await expect(page.getByRole("button", { name: `Convert ${60 - converted} files` })).toBeVisible();
});

// A window and its main process end together.
test("says so when KeySpec itself is gone, and keeps the form", { tag: "@loopback" }, async ({ app, files }) => {
  const { page, watch } = app;
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("HOST_UNREACHABLE");
  await expect(page.getByRole("region", { name: "Chosen: File to convert" })).toContainText("fe01.pfx");
  expect(watch.take().join()).toContain("Failed to load resource");
});
