import { readFile } from "node:fs/promises";
import { chooseFiles, open, region } from "./actions.ts";
import { press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("gives a request out again, in PEM and in DER", async ({ app, files }, { project }) => {
  test.skip(project.name === "desktop", "the window asks where to save");
  const { page } = app;
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "mine.txt", data: files.request });
  const card = region(page, "mine.txt");
  await expect(card.getByText(/^ASN\.1 of /)).toBeVisible();

  const saved = async (ending: string): Promise<Buffer> => {
    const name = await card.getByRole("button", { name: new RegExp(`^Save .*\\${ending}$`) }).innerText();
    const waiting = page.waitForEvent("download");
    await press(page, name);
    const download = await waiting;
    expect(`Save ${download.suggestedFilename()}`).toBe(name);
    return readFile(await download.path());
  };
  expect((await saved(".req")).toString()).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\r\n/);
  const der = await saved(".der");
  expect([der[0], der.toString("base64").length > 400]).toEqual([0x30, true]);
});
