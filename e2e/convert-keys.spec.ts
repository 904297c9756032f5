import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOpenssl } from "../electron/testing/run-openssl.ts";
import { haveVectors, readVector } from "../electron/testing/vectors.ts";
import { chooseFiles, fixturePassword, open, openMoreOptions, region } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("a PEM file whose keys are known only when it is converted becomes a file for each", async ({ app, files }) => {
  const { page, output } = app;
  const certificate = ["-nodes", "-days", "300", "-keyout", "other.key", "-out", "other.pem"];
  await runOpenssl(files.folder, [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-subj",
    "/CN=other.contoso.com",
    ...certificate,
  ]);
  const parts = ["leaf.key", "leaf.pem", "other.key", "other.pem"].map((name) => readFile(join(files.folder, name)));
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", { name: "all.pem", data: Buffer.concat(await Promise.all(parts)) });
  await openMoreOptions(page);
  await page.getByRole("radio", { name: "A new password" }).check();
  await fill(page, "New password", fixturePassword);
  await fill(page, "New password again", fixturePassword);
  await press(page, "Convert");
  await expect(page.getByRole("alert")).toContainText("PFX_SEVERAL_KEYS");
  await press(page, "Make a file of each of the 2 keys in all.pem");
  await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeVisible();
  expect((await readdir(output)).toSorted()).toEqual([
    "all-fe01.contoso.com-legacy-schannel.pfx",
    "all-other.contoso.com-legacy-schannel.pfx",
  ]);
});

test.describe("a PFX with two keys (bcgit/bc-java)", () => {
  test.skip(!haveVectors, "The vectors of others are not beside the project.");
  const file = "pfx-interop/bc-java__ks-a7338dd26627.pfx";

  test("becomes a file for each key that is ticked", async ({ app }) => {
    const { page, output } = app;
    await open(page, "Convert");
    await chooseFiles(page, "Files to convert", { name: "both.pfx", data: readVector(file) });
    await fill(page, "Password of the file", "password");
    const chosen = region(page, "Chosen: File to convert");
    await expect(chosen).toContainText("Its 2 keys become a file each.");
    const keys = chosen.getByRole("group", { name: /^It holds 2 keys/ }).getByRole("checkbox");
    await expect(keys).toHaveCount(2);
    await keys.first().uncheck();
    await expect(chosen).toContainText("One of its keys becomes a file.");
    await keys.last().uncheck();
    await expect(chosen).toContainText("none of them is ticked");
    await keys.first().check();
    await keys.last().check();
    await press(page, "Convert");
    await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeFocused();
    expect((await readdir(output)).toSorted()).toEqual([
      "both-Bar-legacy-schannel.pfx",
      "both-Foo-legacy-schannel.pfx",
    ]);
    await expect(page.getByText("both.pfx: Bar")).toBeVisible();
  });
});
