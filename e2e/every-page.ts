import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, fixturePassword, open, openHelp, openMoreOptions, openRow, rowsOf } from "./actions.ts";
import { cancelHalfway, completeExample, fill, firstRequest, press, requestExample, signExample } from "./example.ts";

/** Goes through every page and state of KeySpec and calls `look` in each. */
export async function visitEveryPage(
  page: Page,
  files: Fixtures,
  lookAt: (name: string) => Promise<void>,
): Promise<void> {
  // A page is fetched when it is opened.
  const look = async (name: string): Promise<void> => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await lookAt(name);
  };
  await look("start, nothing pending");
  // First: what was opened once is not asked for its password again.
  await inspectPages(page, files, look);
  await convertPages(page, files, look);
  await requestPages(page, look);
  await open(page, "Start");
  await requestExample(page);
  await look("requests made");
  await signExample(page);
  await look("certificates issued");
  await completeExample(page);
  await look("a PFX");
  await press(page, "Complete another request");
  await look("complete");
  await open(page, "Pending");
  // The cancelled run may have left other requests for the same server.
  const waiting = rowsOf(page, "Pending requests").filter({
    has: page.getByRole("button", { name: "pool01.contoso.com" }),
  });
  await openRow(waiting.filter({ hasText: "fe01.contoso.com" }).first());
  await look("pending");
  await press(page, `Delete the request for ${firstRequest}`);
  await page.getByRole("dialog").waitFor();
  await look("question before deleting");
  await press(page, "Keep it");
  await press(page, `Sign with the lab CA: ${firstRequest}`);
  await look("lab CA that is there");
  await deploymentPages(page, files, look);
  await open(page, "Settings");
  await look("settings");
  await open(page, "Help");
  await look("help");
  await page.getByRole("link", { name: "Convert a PFX that the server refuses" }).click();
  await look("help for a job");
  await openHelp(page, "Rules");
  await look("rules");
  await openHelp(page, "Explain an error message");
  await page.getByRole("textbox", { name: "Message, code or event" }).fill("0x80090016");
  await look("an explained message");
  await open(page, "Start");
  await look("start, with what waits and what was used");
}

async function deploymentPages(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, "Deployment");
  await look("deployments, none kept");
  await press(page, "Keep the example");
  await chooseFiles(
    page,
    "Add what shows certificates",
    { name: "fe01.cer", data: files.certificatePem },
    { name: "root.cer", data: files.rootPem },
    { name: "picture.pfx", data: files.notAPfx },
  );
  await page.getByText("Not everything could be read").waitFor();
  await openRow(rowsOf(page, "Certificates of the deployment").filter({ hasText: "fe01.contoso.com" }).first());
  await look("an inventory");
  await page.getByRole("link", { name: "Trust map" }).click();
  await openRow(rowsOf(page, "Connections of Contoso (example)").first());
  await look("a trust map");
  await page.getByRole("link", { name: "Renewal" }).click();
  await page.getByRole("combobox", { name: "Show certificates" }).selectOption("all");
  await openRow(rowsOf(page, "Certificates to renew").first());
  await look("renewals");
  await page.getByRole("link", { name: "Servers" }).click();
  await look("a kept deployment");
  await page.getByRole("link", { name: "All deployments" }).click();
  await look("deployments");
}

async function convertPages(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, "Convert");
  await press(page, "Convert");
  await openMoreOptions(page);
  await page.getByRole("radio", { name: "A new password" }).check();
  await page.getByText(/^What exactly is written/).click();
  await look("convert, with a problem");
  await page.getByRole("radio", { name: "The same password" }).check();
  const bundles = [
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "keyless.pfx", data: files.keylessPfx },
  ];
  await chooseFiles(page, "Files to convert", ...bundles);
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 1 file");
  await page.getByRole("heading", { name: "1 of 2 files were converted" }).waitFor();
  await look("converted");
}

async function inspectPages(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, "Inspect");
  await look("inspect");
  const inspected = [
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe01.cer", data: files.certificatePem },
    { name: "fe01.req", data: files.request },
    { name: "picture.png", data: files.notAPfx },
  ];
  await chooseFiles(page, "Files to inspect", ...inspected);
  await page.getByRole("heading", { name: "One file needs its password" }).waitFor();
  await look("a locked file beside others");
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await page.getByRole("heading", { name: "What the 4 files hold" }).waitFor();
  await look("verdicts");
}

async function requestPages(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await open(page, "Request");
  await page.getByRole("radio", { name: "Type it in" }).check();
  await page.getByRole("combobox", { name: "Kind of pool" }).selectOption("Edge Server or Edge pool");
  await press(page, "Add this pool");
  await press(page, "Continue");
  await look("a deployment typed in, with problems");
  await page.getByRole("radio", { name: "Contoso (example)" }).check();
  await look("a deployment chosen");
  await press(page, "Continue");
  await look("roles and questions");
  await press(page, "Continue");
  await page
    .getByRole("button", { name: /^Front End Server \(Enterprise pool\).* pool01/ })
    .first()
    .click();
  await page.getByRole("switch", { name: "Show the sources" }).check();
  await page.getByText("What else is in the request, and why").click();
  await page.getByRole("checkbox", { name: /^fe01\.contoso\.com/ }).uncheck();
  await look("certificates, one open with a warning");
  await press(page, "Continue");
  await page.getByRole("combobox", { name: "Certification authority for servers inside" }).selectOption("digicert");
  await page.getByText("What KeySpec knows about DigiCert").click();
  await page.getByText(/^Key and format/).click();
  await page.getByRole("checkbox", { name: "Offer keys that will probably fail" }).check();
  await page.getByRole("combobox", { name: "Key", exact: true }).selectOption("ecdsa-p256");
  await press(page, "Continue");
  await look("signer and key, with problems and warnings");
  await page.getByRole("combobox", { name: "Key", exact: true }).selectOption("rsa-2048");
  await page.getByRole("radio", { name: "On each server" }).check();
  await press(page, "Continue");
  await openRow(rowsOf(page, "Certificates").first());
  await look("check, with a warning");
  await press(page, "Create 8 requests");
  await page.getByRole("heading", { name: "8 requests were created" }).waitFor();
  await openRow(rowsOf(page, "Requests of this run").first());
  await page.getByText("What to do with it").first().click();
  await page.getByText("Show the INF file").first().click();
  await look("files for the servers");
  await press(page, "Make other requests");
  await press(page, "Continue");
  // The requests of the Front End Servers are made later.
  await page.getByRole("checkbox", { name: "Front End Server (Enterprise pool)" }).uncheck();
  await press(page, "Continue");
  await press(page, "Continue");
  await cancelHalfway(page);
  await look("requests, cancelled half-way");
}
