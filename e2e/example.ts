import type { Page } from "@playwright/test";
import { region } from "./actions.ts";
import { cancelWhenBegun } from "./cancel-when.ts";

export const requestPassphrase = "correct horse battery";
/** What the requests of the example's Front End Servers are called. */
export const firstRequest = "fe01.contoso.com: Front End Server (Enterprise pool), Default and web services";
export const secondRequest = "fe02.contoso.com: Front End Server (Enterprise pool), Default and web services";
export const pfxPassword = "Passw0rd!";

/** Fills a field by its label; passwords too. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole("textbox", { name: label, exact: true }).fill(value);
}

/** Presses a button by its exact name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** From the start page to the step of the example that asks for the passphrase: all else is filled in. */
export async function openSignerOfExample(page: Page): Promise<void> {
  await press(page, "Try the example");
  await page.getByRole("button", { name: /^Passphrase: / }).click();
}

/** Fills in the passphrase of the requests, both times. */
export async function fillPassphrase(page: Page): Promise<void> {
  await fill(page, "Passphrase", requestPassphrase);
  await fill(page, "Passphrase again", requestPassphrase);
}

/** From the start page to the two requests of the example. */
export async function requestExample(page: Page): Promise<void> {
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 2 requests");
  await page.getByRole("heading", { name: "2 requests were created" }).waitFor();
}

/** From the step of signer and key to a run that was cancelled when its first request was made. */
export async function cancelHalfway(page: Page): Promise<void> {
  await page.getByText(/^Key and format/).click();
  // The longest keys: there is time to cancel before the last one is made.
  await page.getByRole("combobox", { name: "Key", exact: true }).selectOption("rsa-4096");
  await fillPassphrase(page);
  await press(page, "Continue");
  const cancelled = cancelWhenBegun(page);
  await page.getByRole("button", { name: /^Create \d+ requests$/ }).click();
  await cancelled;
  // A key of 4096 bits takes a busy computer long.
  await page.getByRole("heading", { name: /^\d of \d requests were created$/ }).waitFor({ timeout: 60_000 });
}

/** From the requests to their certificates: the lab CA gets their passphrase. */
export async function signExample(page: Page): Promise<void> {
  await press(page, "Sign with the lab CA");
  await press(page, "Create the lab CA and sign 2 requests");
  await page.getByRole("heading", { name: "2 certificates were issued" }).waitFor();
}

/** From the certificates to the PFX of the first server: its passphrase was typed in this session. */
export async function completeExample(page: Page): Promise<void> {
  await region(page, firstRequest).getByRole("button", { name: "Complete this request" }).click();
  await fill(page, "Password of the PFX", pfxPassword);
  await fill(page, "Password of the PFX again", pfxPassword);
  await press(page, "Create the PFX");
  await page.getByRole("heading", { name: "The PFX is ready" }).waitFor();
}

/** From the PFX to its verdict. */
export async function inspectExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Inspect this file/ }).click();
  await page.getByRole("heading", { name: "What the file holds" }).waitFor();
}
