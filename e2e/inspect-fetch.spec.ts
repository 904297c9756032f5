import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOpensslAuthority } from "../electron/testing/openssl-authority.ts";
import { chooseFiles, open, region } from "./actions.ts";
import { press } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { violationsOf } from "./violations-of.ts";

test("a missing issuer and its revocation list are fetched once the user saw their addresses, and are judged", async ({
  app: { page },
}) => {
  test.setTimeout(120_000);
  const served = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const body = served.get(request.url ?? "");
    if (body === undefined) response.writeHead(404);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), "keyspec-fetch-"));
  try {
    const authority = await makeOpensslAuthority(
      folder,
      `[server]
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:${base}/ca.crl,URI:ldap:///CN=ca
authorityInfoAccess=OCSP;URI:${base}/ocsp,caIssuers;URI:${base}/ca.cer
`,
    );
    await authority.issue("fe01", "server");
    await authority.revoke("fe01", "superseded");
    await authority.openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl");
    served.set("/ca.cer", authority.derOf("ca.pem"));
    served.set("/ca.crl", await readFile(join(folder, "ca.crl")));

    await open(page, "Inspect");
    await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: await readFile(join(folder, "fe01.pem")) });
    const card = region(page, "fe01.cer");
    await expect(card).toContainText("Not in the file");
    await page.getByText("Fetch missing issuers, revocation lists and OCSP").click();
    const addresses = page.getByRole("list", { name: "These 2 addresses are contacted, and nothing else" });
    await expect(addresses.getByRole("listitem")).toHaveText([
      `Issuer: ${base}/ca.cer`,
      `Revocation list: ${base}/ca.crl`,
    ]);
    await expect(page.getByRole("list", { name: "Not contacted" })).toContainText("ldap:///CN=ca");
    expect(asked).toEqual([]);
    expect(await violationsOf(page, "addresses to fetch")).toEqual([]);

    await press(page, "Contact these 2 addresses");
    const came = page.getByRole("list", { name: "What came" });
    await expect(came).toContainText(`Issuer: ${base}/ca.cer: fetched`);
    await expect(came).toContainText(`Revocation list: ${base}/ca.crl: fetched`);
    await expect(card).not.toContainText("Not in the file");
    await expect(card).toContainText("Will not work");
    await expect(card).toContainText("Rule revocation.revoked");
    expect(asked).toEqual(["/ca.cer", "/ca.crl"]);

    // A question to a responder names the issuer’s key, so it can be asked now.
    await press(page, "Contact this address");
    await expect(came).toContainText(`OCSP: ${base}/ocsp: `);
    expect(asked).toEqual(["/ca.cer", "/ca.crl", "/ocsp"]);
    expect(await violationsOf(page, "what was fetched")).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});
