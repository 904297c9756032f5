import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startTls, type TestServer } from "../electron/testing/live/servers.ts";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, fixturePassword, open, region, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { violationsOf } from "./violations-of.ts";

/** A server on loopback that shows the certificate of the fixtures, and counts who connects. */
async function startServer({ folder }: Fixtures): Promise<TestServer & { readonly connections: () => number }> {
  const [key, cert] = await Promise.all([readFile(join(folder, "leaf.key")), readFile(join(folder, "leaf.pem"))]);
  let connections = 0;
  const server = await startTls({ key, cert }, () => {
    connections += 1;
  });
  return { ...server, connections: () => connections };
}

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Inspect");
});

test("a pasted host:port is looked at once the user saw what is contacted, and judged like a file", async ({
  app: { page },
  files,
}) => {
  const server = await startServer(files);
  try {
    const endpoint = `127.0.0.1:${server.port}`;
    await page.getByText("Or paste a text").click();
    await fill(page, "Text to inspect", `  ${endpoint}\n`);
    await press(page, "Look at this port");
    await expect(page.getByRole("textbox", { name: "Servers and ports" })).toHaveValue(endpoint);
    const contacted = page.getByRole("list", { name: "This is contacted, and nothing else" });
    await expect(contacted.getByRole("listitem")).toHaveText([`${endpoint}: TLS`]);
    expect(server.connections()).toBe(0);
    expect(await violationsOf(page, "what will be contacted")).toEqual([]);

    await press(page, "Contact this port");
    const card = region(page, endpoint);
    await expect(card).toContainText("Cannot tell");
    await expect(card).toContainText("fe01.contoso.com");
    await expect(card).toContainText("TLS 1.3: accepted");
    expect(server.connections()).toBeGreaterThan(0);
    expect(await violationsOf(page, "a port of a server")).toEqual([]);

    // What was shown is kept as a file, which is read like any other.
    const download = page.waitForEvent("download");
    await press(page, `Save its certificate: ${endpoint}`);
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`127.0.0.1-${server.port}.pem`);
    expect(await readFile(await saved.path(), "latin1")).toMatch(/^-----BEGIN CERTIFICATE-----\n/);

    // The same judge: another role is judged in the page.
    await page.getByRole("combobox", { name: "Role" }).selectOption("Edge Server (internal)");
    await expect(card).toContainText("Edge Server (internal)");
  } finally {
    await server.close();
  }
});

test("what a server shows is compared with a file", async ({ app: { page }, files }) => {
  const server = await startServer(files);
  try {
    const endpoint = `127.0.0.1:${server.port}`;
    await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: files.certificatePem });
    await page.getByText("Add files or servers").click();
    await page.getByText("Or look at the certificate that a server shows").click();
    await press(page, "Contact");
    await expect(page.getByText("Name at least one port of a server.")).toBeVisible();
    await fill(page, "Servers and ports", endpoint);
    await press(page, "Contact this port");
    await expect(rowsOf(page, "Inspected files")).toHaveCount(2);
    await press(page, "Compare two of them");
    const compared = region(page, "Compare two of them");
    await expect(compared.getByRole("combobox", { name: "The new one" })).toContainText(endpoint);
    await expect(compared).toContainText("The server does not send the certificate of its issuer");
  } finally {
    await server.close();
  }
});

test("a port that shows nothing says why, beside one that does, and a client certificate is shown to one that asks", async ({
  app: { page },
  files,
}) => {
  const [key, cert] = await Promise.all([
    readFile(join(files.folder, "leaf.key")),
    readFile(join(files.folder, "leaf.pem")),
  ]);
  const seen: unknown[] = [];
  const asking = await startTls({ key, cert, requestCert: true, rejectUnauthorized: false }, (socket) => {
    seen.push(socket.getPeerCertificate().subject?.CN);
  });
  const gone = await startServer(files);
  await gone.close();
  try {
    await page.getByText("Or look at the certificate that a server shows").click();
    await fill(page, "Servers and ports", `127.0.0.1:${asking.port} 127.0.0.1:${gone.port}`);
    await page.getByText("More: client certificate, SIP").click();
    await chooseFiles(page, "Client certificate to show", { name: "edge.pfx", data: files.cngPfx });
    await fill(page, "Password of the client certificate", fixturePassword);
    await press(page, "Contact these 2 ports");
    const rows = rowsOf(page, "Inspected files");
    await expect(rows.filter({ hasText: `127.0.0.1:${asking.port}` })).toContainText("Cannot tell");
    await expect(rows.filter({ hasText: `127.0.0.1:${gone.port}` })).toContainText("nothing listens at this port");
    expect(seen).toContain("fe01.contoso.com");
  } finally {
    await asking.close();
  }
});

test("the ports of a role are offered from the deployment, and the media relay is said to have no certificate", async ({
  app: { page },
}) => {
  await page.getByText("Or look at the certificate that a server shows").click();
  await page.getByText("Or choose them from a deployment").click();
  await page.getByRole("combobox", { name: "Ports of the role" }).selectOption("Edge Server (external)");
  const list = region(page, "Ports: Edge Server (external)");
  await expect(list).toContainText("av.contoso.com:443");
  await expect(list).toContainText("The media relay. It has no certificate");
  await list.getByRole("checkbox", { name: "access.contoso.com:5061" }).check();
  await expect(page.getByRole("textbox", { name: "Servers and ports" })).toHaveValue("access.contoso.com:5061");
  await press(page, "All 3 ports: Edge Server (external)");
  await expect(page.getByRole("list", { name: "These are contacted, and nothing else" })).toContainText(
    "access.contoso.com:5061: TLS, then SIP OPTIONS",
  );
  await expect(page.getByRole("button", { name: "Contact these 3 ports" })).toBeVisible();
  await fill(page, "Servers and ports", "access.contoso.com");
  await press(page, "Inspect");
  await expect(page.getByRole("textbox", { name: "Servers and ports" })).toHaveAccessibleDescription(
    /access\.contoso\.com names no port of a server/,
  );
  expect(await violationsOf(page, "the ports of a role")).toEqual([]);
});
