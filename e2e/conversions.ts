import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { fill, press } from "./example.ts";

/** Copies of one PFX, each with a name of its own. */
export function pfxFiles(data: Fixtures["cngPfx"], count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `fe${index}.pfx`, data }));
}

/** Opens Convert with so many copies of a PFX and their password. */
export async function chooseToConvert(page: Page, data: Fixtures["cngPfx"], count: number): Promise<void> {
  await open(page, "Convert");
  await fill(page, "Password of the files", fixturePassword);
  await chooseFiles(page, "Files to convert", ...pfxFiles(data, count));
}

/** A conversion of 24 files that runs long enough to be looked at and ended, however fast the computer is. */
export async function beginSlowConversion(page: Page, files: Fixtures): Promise<void> {
  await chooseToConvert(page, files.slowPfx, 24);
  // Where the workers have the processors, the click is over later than the job has begun.
  const pressed = press(page, "Convert 24 files");
  await page.getByRole("button", { name: "Cancel" }).waitFor();
  await pressed;
}
