import type { Page } from "@playwright/test";

export type Watch = {
  /** All that went wrong so far without a test looking: empty in a healthy page. */
  readonly complaints: () => readonly string[];
  /** For a test that makes the page complain: gives what was said so far, and forgets it. */
  readonly take: () => readonly string[];
};

/** Watches a page from its next load on for what no test may see: policy violations, faults, requests to anywhere else. */
export async function watchPage(page: Page): Promise<Watch> {
  const complaints: string[] = [];
  const requested = new Set<string>();
  await page.exposeFunction("reportViolation", (text: string) => complaints.push(`content security policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const report: unknown = Reflect.get(window, "reportViolation");
        if (typeof report === "function") report(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
      },
    );
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => requested.add(new URL(request.url()).origin));
  return {
    complaints: () => {
      const own = new URL(page.url()).origin;
      const foreign = [...requested].filter((origin) => origin !== own && origin !== "null");
      return [...complaints, ...foreign.map((origin) => `request to ${origin}`)];
    },
    take: () => {
      requested.clear();
      return complaints.splice(0);
    },
  };
}
