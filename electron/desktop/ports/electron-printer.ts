import { BrowserWindow, session } from "electron";
import type { PrinterPort } from "#electron/ports/types.ts";
import { ownScheme, printedUrl } from "../origin.ts";
import { webPreferences } from "../security/web-preferences.ts";

/** A session of its own, in memory: nothing of a report meets the page, its storage or its cache. */
const partition = "printed";

/** A report stands alone; its own policy allows its style sheet, and this one nothing that could run. */
const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Prints through a hidden window without scripts and without a preload script, one for each report. */
export function electronPrinter(): PrinterPort {
  const pages = new Map<string, string>();
  let isServed = false;

  const serve = (): void => {
    if (isServed) return;
    isServed = true;
    session.fromPartition(partition).protocol.handle(ownScheme, ({ url }) => {
      const html = pages.get(url);
      const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy };
      return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers });
    });
  };

  return {
    toPdf: async (html) => {
      serve();
      const url = printedUrl(crypto.randomUUID());
      pages.set(url, html);
      const window = new BrowserWindow({
        show: false,
        webPreferences: { ...webPreferences, partition, javascript: false, devTools: false },
      });
      try {
        await window.loadURL(url);
        return await window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      } finally {
        window.destroy();
        pages.delete(url);
      }
    },
  };
}
