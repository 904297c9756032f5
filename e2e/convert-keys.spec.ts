import { readdir } from "node:fs/promises";
import { haveVectors, readVector } from "../electron/testing/vectors.ts";
import { chooseFiles, open, region } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

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
