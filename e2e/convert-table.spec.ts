import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { chooseFiles, fixturePassword, open, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Convert");
});

test("downloads all results of a run as one ZIP, with the script that imports them", async ({ app, files }, {
  project,
}) => {
  test.skip(project.name === "desktop", "The desktop host opens the folder instead.");
  const { page, output } = app;
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "keyless.pfx", data: files.keylessPfx },
    { name: "fe02.pfx", data: files.cngPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 2 files");
  await expect(page.getByRole("heading", { name: "2 of 3 files were converted" })).toBeFocused();
  // The folder is the first that is said, and what is wrong is the first row.
  await expect(page.getByText("2 files are in")).toBeVisible();
  await expect(page.getByText("2 converted and 1 failed")).toBeVisible();
  await expect(rowsOf(page, "What became of each file").first()).toContainText("keyless.pfx");

  const waiting = page.waitForEvent("download");
  await press(page, "Download all as ZIP");
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("keyspec-converted.zip");
  const entries = unzipSync(new Uint8Array(await readFile(await download.path())));
  const written = (await readdir(output)).toSorted();
  expect(written).toEqual(["fe01-legacy-schannel.pfx", "fe02-legacy-schannel.pfx"]);
  expect(Object.keys(entries).toSorted()).toEqual([...written, "import-all.ps1"]);
  for (const name of written) {
    expect(Buffer.from(entries[name] ?? []).equals(await readFile(join(output, name)))).toBe(true);
  }
  const script = new TextDecoder().decode(entries["import-all.ps1"]);
  for (const name of written) expect(script).toContain(name);
  await page.getByText("Script that imports all files").click();
  await expect(page.getByRole("region", { name: "Import all of them on the server" })).toContainText("certutil");
});

test("the reader chooses the columns", async ({ app: { page }, files }) => {
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe02.pfx", data: files.cngPfx },
  );
  const table = page.getByRole("table", { name: "Chosen: Files to convert" });
  const heading = (name: string) => table.getByRole("columnheader", { name });
  await expect(heading("Provider")).toBeVisible();
  await expect(heading("Size")).toHaveCount(0);
  await press(page, "Columns: Chosen: Files to convert");
  await page.getByRole("checkbox", { name: "Provider" }).uncheck();
  await page.getByRole("checkbox", { name: "Size" }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox", { name: "Size" })).toHaveCount(0);
  await expect(heading("Provider")).toHaveCount(0);
  await expect(heading("Size")).toBeVisible();
});

test("rows are reached, opened and ticked by key, and Shift ticks all between two", async ({
  app: { page },
  files,
}) => {
  const names = ["a", "b", "c", "d", "e"].map((name) => `${name}.pfx`);
  await chooseFiles(page, "Files to convert", ...names.map((name) => ({ name, data: files.cngPfx })));
  await fill(page, "Password of the files", fixturePassword);
  const rows = rowsOf(page, "Chosen: Files to convert");
  await expect(rows.last()).toContainText("Can be converted");
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(rows.first().getByRole("button", { expanded: true })).toBeVisible();
  await expect(page.getByText("Will not work with Lync Server 2013 as it is: CNG key")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(rows.first().getByRole("button", { expanded: false })).toBeVisible();

  const ticked = async () => {
    const boxes = await Promise.all(
      names.map((name) => page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).isChecked()),
    );
    return names.filter((_, place) => boxes[place]);
  };
  await page.keyboard.press("Space");
  expect(await ticked()).toEqual(["a.pfx"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  expect(await ticked()).toEqual(["a.pfx", "b.pfx", "c.pfx"]);
  await press(page, "Remove the 3 selected files");
  await expect(rows).toHaveText([/^d\.pfx/, /^e\.pfx/]);

  await page.getByRole("checkbox", { name: "Select d.pfx" }).click();
  await page.getByRole("checkbox", { name: "Select e.pfx" }).click({ modifiers: ["Shift"] });
  await expect(page.getByRole("button", { name: "Remove the 2 selected files" })).toBeVisible();
});
