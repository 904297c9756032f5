import { readFile } from "node:fs/promises";
import { chooseFiles, open } from "./actions.ts";
import { press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";
import { troublesOfReport } from "./troubles-of-report.ts";

test("a report of a deployment is saved from its page, and its HTML troubles axe nowhere and runs nothing", async ({
  app: { page },
  files,
  browser,
}) => {
  test.setTimeout(120_000);
  await open(page, "Deployment");
  await press(page, "Keep the example");
  await chooseFiles(page, "Add what shows certificates", {
    name: "fe01.pem",
    data: Buffer.concat([files.certificatePem, files.issuingPem, files.rootPem]),
  });
  await page.getByRole("link", { name: "Trust map" }).click();
  await page.getByText("Save a report").click();
  for (const name of ["Markdown", "JSON", "CSV, for spreadsheets"])
    await page.getByRole("checkbox", { name, exact: true }).check();
  await press(page, "Save the report");
  await expect(page.getByText("The report was saved in 4 forms.")).toBeVisible();
  await expectNoViolations(page, "a saved report of a deployment");

  const paths = await page.locator("code").filter({ hasText: "keyspec-report-" }).allTextContents();
  const [html = "", markdown = "", json = ""] = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  expect(markdown).toContain("**What to do, by date**");
  expect(JSON.parse(json)).toMatchObject({ kind: "deployment", pictures: [{ table: "connections" }] });

  const context = await browser.newContext();
  const paper = await context.newPage();
  const asked: string[] = [];
  paper.on("request", (request) => asked.push(request.url()));
  await paper.setContent(html);
  await expect(paper.getByRole("img", { name: /^\d+ systems, \d+ connections:/ })).toBeVisible();
  await expect(paper.getByRole("table", { name: "Connections" })).toContainText("Clients outside");
  expect(await troublesOfReport(paper)).toEqual([]);
  expect(asked).toEqual([]);
  await context.close();
});
