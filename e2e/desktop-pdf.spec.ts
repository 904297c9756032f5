import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chooseFiles, open, region } from "./actions.ts";
import { press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("a report is saved as a PDF with tags and an outline", { tag: "@desktop" }, async ({ app, files }) => {
  const { page, output } = app;
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: files.certificateDer });
  await region(page, "fe01.cer").waitFor();
  await page.getByText("Save a report").click();
  await page.getByRole("checkbox", { name: "PDF" }).check();
  await press(page, "Save the report");
  await expect(page.getByText("The report was saved in 2 forms.")).toBeVisible();
  const names = await readdir(output);
  expect(names.map((name) => name.split(".").at(-1)).toSorted()).toEqual(["html", "pdf"]);
  const pdf = await readFile(join(output, names.find((name) => name.endsWith(".pdf")) ?? ""), "latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  // ISO 32000-1: the structure tree (§14.7.2) and the outline (§12.3.3) stand in the catalogue.
  expect(pdf).toContain("/StructTreeRoot");
  expect(pdf).toContain("/Outlines");
  await expect(page.getByRole("heading", { level: 1, name: "Inspect" })).toBeVisible();
});
