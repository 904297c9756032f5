import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { runOpenssl } from "../electron/testing/run-openssl.ts";
import { chooseFiles, fixturePassword, open, openMoreOptions, openRow, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";

/** Goes through the states of Convert that need more than one click and calls `look` in each. */
export async function visitConvertStates(
  page: Page,
  files: Fixtures,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await open(page, "Convert");
  await rowStates(page, files, look);
  await optionStates(page, files, look);
  await batchStates(page, files, look);
}

/** The rows of the chosen files: closed, with another password, opened, not convertible, and of other formats. */
async function rowStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  const key = new Uint8Array(await readFile(join(files.folder, "leaf.key")));
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "ready.pfx", data: await readyPfx(files) },
    { name: "a-rather-long-name-of-a-file-that-was-exported-on-pool01.contoso.com.pfx", data: files.ecPfx },
    { name: "keyless.pfx", data: files.keylessPfx },
    { name: "open.pfx", data: files.openPfx },
    { name: "half.pfx", data: files.truncatedPfx },
    { name: "picture.png", data: files.notAPfx },
    { name: "fe01.cer", data: files.certificatePem },
    { name: "fe01.key", data: key },
    { name: "fe01.req", data: files.request },
  );
  const rows = rowsOf(page, "Chosen: Files to convert");
  await rows.first().getByText("Needs its password").waitFor();
  await look("rows of files, some closed");
  await fill(page, "Password of the files", "not this one");
  await rows.first().getByText("Needs another password").waitFor();
  await look("rows of files after a wrong password");
  await fill(page, "Password of the files", fixturePassword);
  await rows.first().getByText("Can be converted").waitFor();
  await page.getByText("10 files are chosen; 6 cannot be converted like this.").waitFor();
  await openRow(rows.first());
  await page.getByText("Will not work with Lync Server 2013 as it is: CNG key").waitFor();
  await look("rows of files, all open");
  await page.getByRole("button", { name: "Remove all: Files to convert" }).click();
  await fill(page, "Password of the files", "");
  await press(page, "Forget passwords");
}

async function optionStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  // Two files, so that a list of passwords may be chosen.
  await chooseFiles(
    page,
    "Files to convert",
    { name: "ec.pfx", data: files.ecPfx },
    { name: "ec2.pfx", data: files.ecPfx },
  );
  await page.getByRole("radio", { name: /^A list with a password/ }).check();
  await press(page, "Remove ec2.pfx");
  await openMoreOptions(page);
  await page.getByRole("combobox", { name: "Provider" }).selectOption("Another name…");
  await fill(page, "Name of the provider", "Contoso HSM Provider");
  await page.getByRole("combobox", { name: "Friendly name" }).selectOption("Another name…");
  await fill(page, "Iterations of the password protection", "900000");
  const list = new TextEncoder().encode("file,password\nother.pfx\n");
  await chooseFiles(page, "List of passwords", { name: "passwords.csv", data: list });
  await page
    .getByText(/^Line 2 has one column/)
    .first()
    .waitFor();
  await press(page, "Convert");
  await look("options with problems and warnings");

  await page.getByRole("radio", { name: /^PEM/ }).check();
  await page.getByRole("radio", { name: "No password" }).check();
  await press(page, "Convert");
  await look("a key in clear, not confirmed");

  // With one file there is no list to choose, so the question goes with the answer.
  await page.getByRole("radio", { name: "One password for all files" }).click();
  await page.getByRole("radio", { name: "For Lync and Skype for Business, on any Windows" }).check();
  await page.getByRole("combobox", { name: "Provider" }).selectOption({ index: 0 });
  await page.getByRole("combobox", { name: "Friendly name" }).selectOption({ index: 0 });
  await fill(page, "Iterations of the password protection", "");
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Convert");
  await page.getByRole("button", { name: "Convert it for other software" }).waitFor();
  await look("an elliptic curve key");
}

async function batchStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await press(page, "Remove ec.pfx");
  await press(page, "Forget passwords");
  await openMoreOptions(page);
  const chain = new Uint8Array(await readFile(join(files.folder, "chain.pem")));
  await chooseFiles(page, "Certificates that complete the chain (optional)", { name: "chain.pem", data: chain });
  // Before the files: what opened once stays described.
  await fill(page, "Password of the files", "not this one");
  const servers = Array.from({ length: 60 }, (_, index) => ({ name: `server-${index}.pfx`, data: files.cngPfx }));
  await chooseFiles(
    page,
    "Files to convert",
    ...servers,
    { name: "open.pfx", data: files.openPfx },
    { name: "half.pfx", data: files.truncatedPfx },
    { name: "ec.pfx", data: files.ecPfx },
  );
  await openMoreOptions(page);
  await page.getByRole("checkbox", { name: "Write a report" }).check();
  await press(page, "Convert 61 files");
  await page.getByRole("region", { name: "62 files need their own password" }).waitFor();
  await look("many files that need their own password");
  await page.getByRole("checkbox", { name: /^server-0\.pfx has no password/ }).check();
  await press(page, "Try these again");
  await look("a file without a password needs a new one");

  await press(page, "Try the failed files again");
  await page.getByText("The results of the 63 files of the previous run are kept").waitFor();
  await look("back at the form, with results kept");
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 60 files");
  await page.getByText("63 of 63 entries").waitFor();
  const rows = rowsOf(page, "What became of each file");
  await openRow(rows.nth(0));
  await openRow(rows.nth(5));
  await look("many results, two of them open");
}

/** What Lync takes as it is: 3DES, SHA-1, the RSA SChannel provider and AT_KEYEXCHANGE. */
export async function readyPfx(files: Fixtures): Promise<Uint8Array> {
  const old = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1", "-iter", "2000", "-keyex"];
  const source = ["-in", "leaf.pem", "-inkey", "leaf.key", "-certfile", "chain.pem"];
  const provider = ["-CSP", "Microsoft RSA SChannel Cryptographic Provider"];
  const out = ["-out", "ready.pfx", "-passout", `pass:${fixturePassword}`];
  await runOpenssl(files.folder, ["pkcs12", "-export", ...old, ...source, ...provider, ...out]);
  return new Uint8Array(await readFile(join(files.folder, "ready.pfx")));
}
