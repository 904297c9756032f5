import { beforeEach, expect, it } from "vitest";
import * as electron from "../electron.double.ts";
import { electronPrinter } from "./electron-printer.ts";

beforeEach(() => electron.resetElectron());

/** What the hidden window was made with, and what it asked for. */
async function printed(html: string) {
  let page = "";
  const made: electron.WindowDouble[] = [];
  electron.app.on("web-contents-created", () => {
    const window = electron.BrowserWindow.getAllWindows().at(-1);
    if (window === undefined) return;
    made.push(window);
    window.loadURL.mockImplementation(async (url) => {
      const answer = await electron.session.fromPartition("printed").schemes.get("app")?.({ url, method: "GET" });
      page = `${answer?.status} ${answer?.headers.get("content-security-policy")} ${await answer?.text()}`;
    });
  });
  const pdf = await electronPrinter().toPdf(html);
  return { pdf, page, window: made[0] };
}

it("prints through a hidden window without scripts, in a session of its own, and takes it away", async () => {
  const { pdf, page, window } = await printed("<h1>Report</h1>");
  expect(Buffer.from(pdf).toString()).toContain("%PDF");
  expect(page).toMatch(/^200 sandbox; default-src 'none'.*<h1>Report<\/h1>$/);
  expect(window?.options).toMatchObject({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      partition: "printed",
    },
  });
  expect(window?.options).not.toHaveProperty("webPreferences.preload");
  expect(window?.webContents.printToPDF).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ generateTaggedPDF: true, generateDocumentOutline: true }),
  );
  expect(window?.destroy).toHaveBeenCalledOnce();
});

it("serves a report to nobody once it is printed", async () => {
  const { window } = await printed("<h1>Report</h1>");
  const [url = ""] = window?.loadURL.mock.calls[0] ?? [];
  const answer = await electron.session.fromPartition("printed").schemes.get("app")?.({ url, method: "GET" });
  expect(answer?.status).toBe(404);
});

it("takes the window away where the report cannot be printed", async () => {
  let window: electron.WindowDouble | undefined;
  electron.app.on("web-contents-created", () => {
    window = electron.BrowserWindow.getAllWindows().at(-1);
    window?.loadURL.mockRejectedValue(new Error("ERR_FAILED"));
  });
  await expect(electronPrinter().toPdf("<h1>Report</h1>")).rejects.toThrow("ERR_FAILED");
  expect(window?.destroy).toHaveBeenCalledOnce();
});
