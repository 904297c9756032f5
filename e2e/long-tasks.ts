import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fixturePassword, open, rowsOf } from "./actions.ts";
import { fill } from "./example.ts";
import { test } from "./fixtures.ts";

/** Files of the table; `KEYSPEC_ROWS` says another number. */
const count = Number(process.env["KEYSPEC_ROWS"] ?? 2_000);

/**
 * No test: prints the longest task of each act on a long table. A task over 50 ms is what a reader feels (W3C Long Tasks). Files come
 * from the disk, because Playwright decodes bytes that it is given in the page itself; its searches by role run there too, and wait
 * until an act was measured.
 */
test("the longest task of each act on a long table", async ({ app: { page, output }, files }) => {
  test.setTimeout(900_000);
  const measured: string[] = [];
  const tasks = await observe(page);
  const measure = async (act: string, work: () => Promise<void>): Promise<void> => {
    await tasks.begin();
    await work();
    // Two frames: what the act led to is drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { elapsed, busy } = await tasks.end();
    measured.push(`${act}: ${Math.round(busy)} ms of work in ${Math.round(elapsed)} ms`);
  };
  await open(page, "Convert");
  const folder = join(output, "..", "chosen");
  await mkdir(folder);
  const many = Array.from({ length: count }, (_, index) => join(folder, `fe${index}.pfx`));
  for (const path of many) await writeFile(path, files.cngPfx);
  await fill(page, "Password of the files", fixturePassword);
  const chosen = "Chosen: Files to convert";
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Browse for Files to convert", exact: true }).press("Enter");
  const dialog = await chooser;
  await measure("files are chosen and read", async () => {
    await dialog.setFiles(many);
    await says(page, ".file-table [role=status]", `${count.toLocaleString("en")} files are chosen.`);
  });
  await actOn(page, chosen, "files", measure, "File");
  await page.getByRole("checkbox", { name: `Select all: ${chosen}` }).focus();
  await measure("all are ticked", () => page.keyboard.press("Space"));
  const convert = page.getByRole("button", { name: /^Convert [\d,]+ files$/ });
  await convert.focus();
  await measure("files are converted and judged", async () => {
    await page.keyboard.press("Enter");
    await says(page, "h2", "files were converted");
    // The last page is judged last.
    await page.waitForFunction(() => document.querySelector(".data-table .tone-badge.tone-unknown") === null, null, {
      polling: 500,
    });
    await page.waitForTimeout(2_000);
  });
  await actOn(page, "What became of each file", "results", measure, "Certificate");
  console.log(`\n${count} rows, the longest task of each act:\n${measured.join("\n")}`);
});

type Measure = (act: string, work: () => Promise<void>) => Promise<void>;

async function actOn(page: Page, table: string, what: string, measure: Measure, column: string): Promise<void> {
  const heading = page.getByRole("table", { name: table }).getByRole("columnheader", { name: column, exact: true });
  const filter = page.getByRole("searchbox", { name: `Filter: ${table}` });
  const row = rowsOf(page, table).first();
  const { keyboard } = page;
  await heading.getByRole("button").focus();
  await measure(`${what}: sorted`, () => keyboard.press("Enter"));
  await measure(`${what}: sorted the other way`, () => keyboard.press("Enter"));
  await page.getByRole("button", { name: "Next", exact: true }).focus();
  await measure(`${what}: page turned`, () => keyboard.press("Enter"));
  await filter.focus();
  await measure(`${what}: filtered by text`, () => keyboard.type("fe12"));
  await filter.selectText();
  await measure(`${what}: filter taken back`, () => keyboard.press("Delete"));
  await row.focus();
  await measure(`${what}: a row opened`, () => keyboard.press("Enter"));
  await measure(`${what}: ten rows down by key`, async () => {
    for (let key = 0; key < 10; key += 1) await keyboard.press("ArrowDown");
  });
}

/** Waits, seldom and cheaply, until an element says some words. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    ([where, what]) => [...document.querySelectorAll(where)].some((one) => one.textContent.includes(what)),
    [selector, words] as const,
    { polling: 500, timeout: 600_000 },
  );
}

type Task = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur: number;
  readonly tdur?: number;
};
type Longest = {
  /** Milliseconds on the clock. */
  readonly elapsed: number;
  /** Milliseconds of processor time: what it would take on a computer with nothing else to do. */
  readonly busy: number;
};

/** Watches the tasks of the page's main thread; `end` tells the longest since `begin`. */
async function observe(page: Page): Promise<{ begin: () => Promise<void>; end: () => Promise<Longest> }> {
  const browser = await page.context().newCDPSession(page);
  let events: Task[] = [];
  browser.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Task[])));
  return {
    begin: async () => {
      events = [];
      await browser.send("Tracing.start", {
        transferMode: "ReportEvents",
        traceConfig: { includedCategories: ["toplevel", "devtools.timeline"], excludedCategories: ["*"] },
      });
    },
    end: async () => {
      const complete = new Promise((done) => browser.once("Tracing.tracingComplete", done));
      await browser.send("Tracing.end");
      await complete;
      const thread = ({ pid, tid }: Task) => `${pid} ${tid}`;
      const main = events.find(({ name }) => name === "FunctionCall");
      const own = events.filter(
        (event) =>
          main !== undefined && thread(event) === thread(main) && event.ph === "X" && event.name.endsWith("RunTask"),
      );
      return {
        elapsed: Math.max(0, ...own.map(({ dur }) => dur / 1_000)),
        busy: Math.max(0, ...own.map(({ tdur = 0 }) => tdur / 1_000)),
      };
    },
  };
}
