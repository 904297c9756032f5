import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { runOpenssl } from "../electron/testing/run-openssl.ts";
import {
  chooseFiles,
  type DroppedFile,
  fixturePassword,
  open,
  openMoreOptions,
  openRow,
  region,
  rowsOf,
} from "./actions.ts";
import { cancelWhenBegun } from "./cancel-when.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

const otherPassword = "0ther-Passw0rd";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Convert");
});

/** A PFX of the fixtures' key with another password. */
async function otherPfx(folder: string): Promise<Uint8Array> {
  const name = `other-${test.info().workerIndex}.pfx`;
  const source = ["-in", "leaf.pem", "-inkey", "leaf.key", "-certfile", "chain.pem"];
  await runOpenssl(folder, ["pkcs12", "-export", ...source, "-out", name, "-passout", `pass:${otherPassword}`]);
  return new Uint8Array(await readFile(join(folder, name)));
}

function textFile(name: string, content: string): DroppedFile {
  return { name, data: new TextEncoder().encode(content) };
}

test("asks for the password of the one file that has another, and converts only that", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe02.pfx", data: await otherPfx(files.folder) },
    { name: "fe03.pfx", data: files.cngPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 3 files");
  await expect(page.getByRole("heading", { name: "2 of 3 files were converted" })).toBeFocused();
  await expect(page.getByText("2 converted and 1 failed")).toBeVisible();
  const before = await stat(join(output, "fe01-legacy-schannel.pfx"));

  const panel = region(page, "One file needs its own password");
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(panel.getByText("Enter the password of at least one file.")).toBeVisible();
  const password = panel.getByRole("textbox", { name: "Password of fe02.pfx" });
  await password.fill("still not it");
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(panel.getByText("This password does not open the file either.")).toBeVisible();
  await expect(password).toHaveValue("");
  await expect(password).toBeFocused();
  await expect(page.getByRole("heading", { name: "2 of 3 files were converted" })).toBeVisible();
  await password.fill(otherPassword);
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(page.getByRole("heading", { name: "3 files were converted", exact: true })).toBeFocused();
  await expect(panel).toHaveCount(0);
  expect(await readdir(output)).toHaveLength(3);
  expect((await stat(join(output, "fe01-legacy-schannel.pfx"))).mtimeMs).toBe(before.mtimeMs);
});

test("takes the passwords from a list, after it said which line is wrong", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe02.pfx", data: await otherPfx(files.folder) },
  );
  await page.getByRole("radio", { name: "A list with a password for each file (CSV)" }).check();
  await press(page, "Convert 2 files");
  await expect(page.getByRole("alert")).toContainText("Choose the list of passwords");

  const broken = textFile("passwords.csv", `file,password\nfe01.pfx,${fixturePassword}\nfe02.pfx\n`);
  await chooseFiles(page, "List of passwords", broken);
  await expect(page.getByText(/^Line 3 has one column/).first()).toBeVisible();
  const good = `file,password\nfe01.pfx,${fixturePassword}\nFE02.PFX,${otherPassword}\nold.pfx,x\n`;
  await chooseFiles(page, "List of passwords", textFile("passwords.csv", good));
  await expect(page.getByText("The list has 3 passwords.")).toBeVisible();
  await expect(page.getByText("1 name in the list is not a chosen file")).toBeVisible();
  await press(page, "Convert 2 files");
  await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeFocused();
  expect(await readdir(output)).toHaveLength(2);

  await press(page, "Convert other files");
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe03.pfx", data: files.cngPfx },
    { name: "fe04.pfx", data: files.cngPfx },
  );
  await page.getByRole("radio", { name: "A list with a password for each file (CSV)" }).check();
  await expect(page.getByRole("list", { name: "Chosen: List of passwords" })).toHaveCount(0);
});

test("skips what was done already when a run is taken up again, and writes a report", async ({ app, files }) => {
  const { page, output } = app;
  const names = ["fe01", "fe02", "fe03", "fe04", "fe05"];
  const convert = async (chosen: readonly string[]) => {
    await chooseFiles(page, "Files to convert", ...chosen.map((name) => ({ name: `${name}.pfx`, data: files.cngPfx })));
    await fill(page, "Password of the files", fixturePassword);
    await openMoreOptions(page);
    await page.getByRole("checkbox", { name: "Skip files that are done already" }).check();
    await page.getByRole("checkbox", { name: "Write a report" }).check();
    await press(page, `Convert ${chosen.length} files`);
  };
  await convert(names.slice(0, 3));
  await expect(page.getByRole("heading", { name: "3 files were converted" })).toBeFocused();
  await press(page, "Convert other files");
  await convert(names);
  await expect(page.getByRole("heading", { name: "5 of 5 files are done" })).toBeFocused();
  await expect(page.getByText("2 converted and 3 were there already")).toBeVisible();

  const rows = rowsOf(page, "What became of each file");
  await expect(rows).toHaveText([
    /^fe04\.pfxConvertedfe04-legacy-schannel\.pfx/,
    /^fe05\.pfxConverted/,
    /^fe01\.pfxWas there already/,
    /^fe02\.pfx/,
    /^fe03\.pfx/,
  ]);
  await openRow(rows.nth(2));
  await expect(region(page, "fe01-legacy-schannel.pfx")).toContainText("nothing was written");

  const report = region(page, "Report");
  await expect(report).toContainText("keyspec-report.json");
  await expect(report).toContainText("keyspec-report.csv");
  const written: unknown = JSON.parse(await readFile(join(output, "keyspec-report.json"), "utf8"));
  expect(written).toMatchObject({ counts: { files: 5, converted: 2, resumed: 3, failed: 0 } });
  expect(await readdir(output)).toHaveLength(7);
});

test("lists many results by page, failures first, and keeps the choices for those that are tried again", async ({
  app: { page },
  files,
}) => {
  test.setTimeout(90_000);
  const many = Array.from({ length: 118 }, (_, index) => ({ name: `fe${index}.pfx`, data: files.cngPfx }));
  await openMoreOptions(page);
  await page.getByRole("radio", { name: /^Legacy CSP/ }).check();
  await chooseFiles(page, "Files to convert", ...many, { name: "keyless.pfx", data: files.keylessPfx });
  // While the others are still being read: whichever is read first, none is lost.
  await chooseFiles(page, "Files to convert", { name: "half.pfx", data: files.truncatedPfx });
  await expect(page.getByText("Page 1 of 3")).toBeVisible();
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 118 files");
  await expect(page.getByRole("heading", { name: "118 of 120 files were converted" })).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText("118 converted and 2 failed")).toBeVisible();
  const rows = rowsOf(page, "What became of each file");
  await expect(rows).toHaveCount(50);
  await expect(rows.nth(0)).toContainText("Not converted");
  await expect(rows.nth(1)).toContainText("Not converted");
  const keyless = rows.filter({ hasText: "keyless.pfx" });
  // So few failures are open at once.
  await expect(keyless.getByRole("button", { expanded: true })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "keyless.pfx" })).toContainText("PFX_NO_KEY");
  await press(page, "Next");
  await press(page, "Next");
  await expect(page.getByText("Page 3 of 3")).toBeVisible();
  await expect(rows).toHaveCount(20);

  await press(page, "Try the failed files again");
  await expect(page.getByRole("radio", { name: /^Legacy CSP/ })).toBeChecked();
  await expect(rowsOf(page, "Chosen: Files to convert")).toHaveCount(2);
  await expect(page.getByRole("textbox", { name: "Password of the files" })).toHaveValue("");
  await press(page, "Back to the results");
  await expect(page.getByText("118 converted and 2 failed")).toBeVisible();
});

test("keeps apart two files of one name, each with a password of its own", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe01.pfx", data: await otherPfx(files.folder) },
  );
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 2 files");
  // The first has the name of the result; nothing is overwritten without a word.
  await expect(page.getByRole("alert")).toContainText("already exists");
  await press(page, "Keep both");
  const panel = region(page, "One file needs its own password");
  await panel.getByRole("textbox", { name: "Password of fe01.pfx" }).fill(otherPassword);
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeFocused();
  expect((await readdir(output)).toSorted()).toEqual(["fe01-legacy-schannel (2).pfx", "fe01-legacy-schannel.pfx"]);
  for (const [name, password] of [
    ["fe01-legacy-schannel.pfx", fixturePassword],
    ["fe01-legacy-schannel (2).pfx", otherPassword],
  ] as const) {
    await runOpenssl(output, ["pkcs12", "-legacy", "-noout", "-in", name, "-passin", `pass:${password}`]);
  }
});

test("takes a file without a password beside others, and asks for one for its new file", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "open.pfx", data: files.openPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await expect(page.getByText("It has no password, so the new file would have none either.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "A new password" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Write a report" }).check();
  await press(page, "Convert 1 file");
  const panel = region(page, "One file needs its own password");
  await expect(panel.getByRole("checkbox", { name: "open.pfx has no password, or an empty one" })).toBeChecked();
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(panel.getByText("Enter the new password for these files.")).toBeVisible();
  await fill(page, "New password for these files", otherPassword);
  await fill(page, "New password for these files again", otherPassword);
  await panel.getByRole("button", { name: "Try these again" }).click();
  await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeFocused();
  await expect(region(page, "Report")).toContainText("It is from the first run.");
  const opened = ["pkcs12", "-legacy", "-noout", "-in", "open-legacy-schannel.pfx", "-passin", `pass:${otherPassword}`];
  await runOpenssl(output, opened);
  const report: unknown = JSON.parse(await readFile(join(output, "keyspec-report.json"), "utf8"));
  expect(report).toMatchObject({ counts: { files: 2, converted: 1, failed: 1 } });
});

test("keeps the results of a run, and its report, while its failed files are tried again", async ({ app, files }) => {
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "half.pfx", data: files.truncatedPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await openMoreOptions(page);
  await page.getByRole("checkbox", { name: "Write a report" }).check();
  await press(page, "Convert 1 file");
  await expect(page.getByRole("heading", { name: "1 of 2 files were converted" })).toBeFocused();
  const report = await readFile(join(output, "keyspec-report.json"), "utf8");

  await press(page, "Try the failed files again");
  await expect(page.getByText("The results of the 2 files of the previous run are kept")).toBeVisible();
  await press(page, "Remove half.pfx");
  await chooseFiles(page, "Files to convert", { name: "whole.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "2 of 3 files were converted" })).toBeFocused();
  await expect(page.getByText("2 converted and 1 failed")).toBeVisible();
  await expect(region(page, "Report")).toContainText("It is from the first run.");
  await expect(region(page, "Report")).toContainText("keyspec-report.json");
  expect(await readFile(join(output, "keyspec-report.json"), "utf8")).toBe(report);
});

test("says how far a long run is and how long it will take", async ({ app: { page }, files }) => {
  const batch = Array.from({ length: 60 }, (_, index) => ({ name: `server-${index}.pfx`, data: files.slowPfx }));
  await chooseFiles(page, "Files to convert", ...batch);
  await fill(page, "Password of the files", fixturePassword);
  const cancelled = cancelWhenBegun(page, "\\d+ of 60, .* left");
  await press(page, "Convert 60 files");
  expect((await cancelled).said).toMatch(/\d+ of 60, .+ left/);
  await expect(page.getByText(/^\d+ converted and \d+ not begun$/)).toBeVisible();
});
