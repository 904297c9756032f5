import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { open, region, rowsOf } from "./actions.ts";
import { countActions } from "./count-actions.ts";
import { completeExample, inspectExample, pfxPassword, requestExample, signExample } from "./example.ts";
import { expect, test } from "./fixtures.ts";

const run = promisify(execFile);

test("a newcomer goes from the example to a PFX that works", async ({ app }) => {
  const { page, output } = app;
  await requestExample(page);
  const request = ["req", "-verify", "-noout", "-text", "-in", join(output, "fe02.contoso.com.req")];
  const { stdout, stderr } = await run("openssl", request);
  expect(stderr).toContain("verify OK");
  expect(stdout).toContain("DNS:fe02.contoso.com");
  expect(stdout).toContain("Subject: C = US, ST = Washington, L = Redmond, O = Contoso Ltd");

  await signExample(page);
  await completeExample(page);
  await page.getByRole("button", { name: /^Show the \d+ lines that are the same$/ }).click();
  await expect(page.getByRole("row", { name: /^Names/ })).toContainText("Same");
  await expect(region(page, /^Assign it to Lync Server 2013/)).toContainText("Set-CsCertificate -Type Default");
  expect((await readdir(output)).toSorted()).toEqual([
    "README.txt",
    "fe01.contoso.com-not-for-production.pem",
    "fe01.contoso.com.pfx",
    "fe01.contoso.com.req",
    "fe02.contoso.com-not-for-production.pem",
    "fe02.contoso.com.req",
  ]);
  const dump = ["pkcs12", "-legacy", "-nodes", "-in", join(output, "fe01.contoso.com.pfx")];
  const opened = await run("openssl", [...dump, "-passin", `pass:${pfxPassword}`]);
  expect(opened.stdout).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
  expect(opened.stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);

  await inspectExample(page);
  const card = region(page, "fe01.contoso.com.pfx");
  await expect(card).toContainText("It works with Lync Server 2013.");
  await expect(page.getByRole("combobox", { name: "Server" })).toHaveValue("fe01.contoso.com");
  // The same file on the other server: its name is missing.
  await page.getByRole("combobox", { name: "Server" }).selectOption("fe02.contoso.com");
  await expect(card).toContainText("Will not work");
  await expect(card).toContainText("fe02.contoso.com");

  await open(page, "Pending");
  const rows = rowsOf(page, "Pending requests");
  await expect(rows.filter({ hasText: "fe01.contoso.com" })).toContainText("Completed on");
  await expect(rows.filter({ hasText: "fe02.contoso.com" })).toContainText("Waiting");
});

test("the whole way takes nine clicks and two secrets, each typed twice", async ({ app: { page } }) => {
  const actions = await countActions(page);
  await requestExample(page);
  await signExample(page);
  await completeExample(page);
  await inspectExample(page);
  expect(await actions()).toEqual({ clicks: 9, fields: 4 });
});
