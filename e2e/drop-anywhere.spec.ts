import type { Locator, Page } from "@playwright/test";
import { everyPool } from "../shared/deployment/testing/every-pool.ts";
import { type DroppedFile, open, region } from "./actions.ts";
import { expect, test } from "./fixtures.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Drags files over the title of the page, where no drop zone is. */
async function drag(page: Page, ...files: readonly DroppedFile[]): Promise<{ readonly drop: () => Promise<void> }> {
  const dataTransfer = await page.evaluateHandle(
    (dropped) => {
      const data = new DataTransfer();
      for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    files.map(({ name, data }) => ({ name, bytes: [...data] })),
  );
  await heading(page).dispatchEvent("dragenter", { dataTransfer });
  await heading(page).dispatchEvent("dragover", { dataTransfer });
  return { drop: () => heading(page).dispatchEvent("drop", { dataTransfer }) };
}

/** Tells an element of a paste, as the browser does before it puts the text into a field. Returns whether the page took it. */
function paste(target: Locator, pasted: string): Promise<boolean> {
  return target.evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", value);
    return !element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
}

const topology = {
  name: "no-hint-in-the-name.bin",
  data: new TextEncoder().encode(JSON.stringify({ ...everyPool, name: "Fabrikam" })),
};

for (const from of ["Start", "Inspect", "Pending"] as const) {
  test(`a file that is dropped anywhere on ${from} is inspected`, async ({ app: { page }, files }) => {
    if (from !== "Start") await open(page, from);
    const { drop } = await drag(page, { name: "fe01.cer", data: files.certificateDer });
    await expect(page.getByText("Drop to inspect")).toBeVisible();
    await drop();
    await expect(page.getByText("Drop to inspect")).toHaveCount(0);
    await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
  });
}

test("a file that is dropped anywhere on Convert is chosen there", async ({ app: { page }, files }) => {
  await open(page, "Convert");
  const { drop } = await drag(page, { name: "fe01.pfx", data: files.cngPfx });
  await expect(page.getByText("Drop to convert")).toBeVisible();
  await drop();
  await expect(page.getByRole("region", { name: "Chosen: File to convert" })).toContainText("fe01.pfx");
});

for (const from of ["Start", "Inspect"] as const) {
  test(`a deployment that is dropped on ${from} goes to Request, whatever its name`, async ({ app: { page } }) => {
    if (from !== "Start") await open(page, from);
    const { drop } = await drag(page, topology);
    await drop();
    await expect(heading(page)).toHaveText("Request");
    await expect(page.getByText("“Fabrikam” was read")).toBeVisible();
    await expect(page.getByRole("radio", { name: "Fabrikam" })).toBeChecked();
  });
}

test("a certificate that is pasted anywhere is inspected, with or without PEM labels", async ({
  app: { page },
  files,
}) => {
  const pem = new TextDecoder().decode(files.certificatePem);
  await open(page, "Pending");
  expect(await paste(page.locator("body"), pem)).toBe(true);
  await expect(region(page, "Pasted text")).toContainText("fe01.contoso.com");
  await open(page, "Start");
  await paste(page.locator("body"), Buffer.from(files.certificateDer).toString("base64"));
  await expect(region(page, "Pasted text")).toContainText("fe01.contoso.com");
});

test("a port of a server that is pasted anywhere goes to Inspect, and nothing is contacted yet", {
  tag: "@loopback",
}, async ({ app: { page } }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/inspect.")) asked.push(request.url());
  });
  await open(page, "Pending");
  expect(await paste(page.locator("body"), "lync.contoso.com:5061\n")).toBe(true);
  await expect(heading(page)).toHaveText("Inspect");
  await expect(page.getByRole("textbox", { name: "Servers and ports" })).toHaveValue("lync.contoso.com:5061");
  await expect(page.getByRole("list", { name: "This is contacted, and nothing else" })).toContainText(
    "lync.contoso.com:5061: TLS, then SIP OPTIONS",
  );
  expect(asked).toEqual([]);
});

test("what is pasted into a field stays there", async ({ app: { page }, files }) => {
  await open(page, "Convert");
  const field = page.getByRole("textbox", { name: "Password of the files" });
  await field.fill("typed");
  expect(await paste(field, new TextDecoder().decode(files.certificatePem))).toBe(false);
  await expect(heading(page)).toHaveText("Convert");
  await expect(field).toHaveValue("typed");
});

test("says what of a drop is too large, and takes the rest", async ({ app: { page }, files }) => {
  const { drop } = await drag(
    page,
    { name: "large.cer", data: files.certificateDer },
    { name: "fe01.cer", data: files.certificateDer },
  );
  await page.evaluate(() => {
    const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size");
    Object.defineProperty(File.prototype, "size", {
      get(this: File) {
        return this.name === "large.cer" ? 17 * 1024 * 1024 : size?.get?.call(this);
      },
    });
  });
  await drop();
  await expect(page.getByRole("alert")).toContainText("“large.cer” has 17 MiB; KeySpec reads files of up to 16 MiB.");
  await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
  await page.getByRole("button", { name: "Hide this" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
