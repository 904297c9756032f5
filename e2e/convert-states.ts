import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { fill, press } from "./example.ts";

/** Goes through the states of Convert that need more than one click and calls `look` in each. */
export async function visitConvertStates(
  page: Page,
  files: Fixtures,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await open(page, "Convert");
  await optionStates(page, files, look);
  await batchStates(page, files, look);
}

async function optionStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await chooseFiles(page, "Files to convert", { name: "ec.pfx", data: files.ecPfx });
  await page.getByText("More options").click();
  await page.getByRole("combobox", { name: "Provider" }).selectOption("Another name…");
  await fill(page, "Name of the provider", "Contoso HSM Provider");
  await page.getByRole("combobox", { name: "Friendly name" }).selectOption("Another name…");
  await fill(page, "Rounds of the password protection", "900000");
  await page.getByRole("radio", { name: /^A list with a password/ }).check();
  const list = new TextEncoder().encode("file,password\nother.pfx\n");
  await chooseFiles(page, "List of passwords", { name: "passwords.csv", data: list });
  await page
    .getByText(/^Line 2 has one column/)
    .first()
    .waitFor();
  await press(page, "Convert 1 file");
  await look("options with problems and warnings");

  await page.getByRole("radio", { name: /^PEM/ }).check();
  await page.getByRole("radio", { name: "No password" }).check();
  await press(page, "Convert 1 file");
  await look("a key in clear, not confirmed");

  await page.getByRole("radio", { name: "One password for all files" }).check();
  await page.getByRole("radio", { name: /^Legacy SChannel/ }).check();
  await page.getByRole("combobox", { name: "Provider" }).selectOption({ index: 0 });
  await page.getByRole("combobox", { name: "Friendly name" }).selectOption({ index: 0 });
  await fill(page, "Rounds of the password protection", "");
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 1 file");
  await page.getByRole("button", { name: "Convert it for modern software" }).waitFor();
  await look("an elliptic curve key");
}

async function batchStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await press(page, "Remove ec.pfx");
  const chain = new Uint8Array(await readFile(join(files.folder, "chain.pem")));
  await chooseFiles(page, "Certificates that complete the chain (optional)", { name: "chain.pem", data: chain });
  const servers = Array.from({ length: 60 }, (_, index) => ({ name: `server-${index}.pfx`, data: files.cngPfx }));
  await chooseFiles(
    page,
    "Files to convert",
    ...servers,
    { name: "open.pfx", data: files.openPfx },
    { name: "half.pfx", data: files.truncatedPfx },
    { name: "ec.pfx", data: files.ecPfx },
  );
  await fill(page, "Password of the files", "not this one");
  await page.getByRole("checkbox", { name: "Write a report" }).check();
  await press(page, "Convert 63 files");
  await page.getByRole("region", { name: "62 files need their own password" }).waitFor();
  await look("many files that need their own password");

  await press(page, "Try the failed files again");
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 63 files");
  await page.getByText("Page 1 of 2").waitFor();
  const rows = page.getByRole("list", { name: "What became of each file" }).getByRole("listitem");
  await rows.nth(0).locator("summary").click();
  await rows.nth(5).locator("summary").click();
  await look("many results, two of them open");
}
