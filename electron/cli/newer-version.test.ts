import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import { version } from "../services/app/version.ts";
import { type CliResult, runBuiltCli } from "../testing/built-cli.ts";
import { type ConnectProxy, startConnectProxy } from "../testing/connect-proxy.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const { host } = new URL(productIdentity.latestRelease);

/** The program itself: what it trusts is decided when its process starts. */
describe.skipIf(!withOpenssl)("keyspec newer-version", () => {
  let server: Server;
  let proxy: ConnectProxy;
  let answer = { status: 200, text: "" };
  const asked: { readonly path: string | undefined; readonly userAgent: string | undefined }[] = [];

  beforeAll(async () => {
    const names = ["-subj", "/CN=test", "-addext", `subjectAltName=DNS:${host}`];
    await runOpenssl(workspace.folder, [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "host.key",
      "-out",
      "host.pem",
      ...names,
    ]);
    const [key, cert] = await Promise.all(
      ["host.key", "host.pem"].map((file) => readFile(join(workspace.folder, file))),
    );
    server = createServer({ ...(key && { key }), ...(cert && { cert }) }, ({ url, headers }, response) => {
      asked.push({ path: url, userAgent: headers["user-agent"] });
      response.writeHead(answer.status).end(answer.text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    proxy = await startConnectProxy((server.address() as AddressInfo).port);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    proxy.close();
  });

  const keyspec = (words: readonly string[], trusted = "host.pem"): Promise<CliResult> =>
    runBuiltCli(["newer-version", ...words], {
      cwd: workspace.folder,
      environment: { HTTPS_PROXY: proxy.url, NO_PROXY: "", NODE_EXTRA_CA_CERTS: join(workspace.folder, trusted) },
    });

  it("says that there is one, and where", async () => {
    answer = { status: 200, text: '{"tag_name":"v999.0.0"}' };
    const { exitCode, stdout } = await keyspec([]);
    expect(stdout).toContain(`KeySpec 999.0.0 is there; this is ${version}. Get it from ${productIdentity.releases}`);
    expect(exitCode).toBe(1);
    expect(asked.at(-1)).toEqual({ path: "/repos/keyspec/keyspec/releases/latest", userAgent: "KeySpec" });
  });

  it("says that there is none", async () => {
    answer = { status: 200, text: JSON.stringify({ tag_name: `v${version}` }) };
    const { exitCode, stdout } = await keyspec(["--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ current: version, latest: version, isNewer: false });
    expect(exitCode).toBe(0);
  });

  it.each([
    [404, "{}", "NETWORK_STATUS"],
    [301, "", "NETWORK_REDIRECT"],
    [200, "<html>Sign in</html>", "NEWER_VERSION_UNREADABLE"],
  ])("cannot tell where the answer is %s %s", async (status, text, code) => {
    answer = { status, text };
    const { exitCode, stdout, stderr } = await keyspec([]);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it("believes nobody whose certificate this computer does not trust", async () => {
    const before = asked.length;
    const { exitCode, stderr } = await keyspec([], "leaf.pem");
    expect(stderr).toContain("[NETWORK_UNTRUSTED]");
    expect(exitCode).toBe(2);
    expect(asked).toHaveLength(before);
  });

  it("asks nobody where the organisation does not want it", async () => {
    const before = proxy.asked.length;
    const environment = { HTTPS_PROXY: proxy.url, KEYSPEC_POLICY_UPDATE_CHECK: "0" };
    const { exitCode, stderr } = await runIn(workspace)("newer-version", { environment });
    expect(stderr).toContain("[NEWER_VERSION_FORBIDDEN]");
    expect(exitCode).toBe(2);
    expect(proxy.asked).toHaveLength(before);
  });
});
