import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import { version } from "../services/app/version.ts";
import { type CliResult, runBuiltCli } from "../testing/built-cli.ts";
import { type ReleaseServer, startReleaseServer } from "../testing/release-server.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);

/** The program itself: what it trusts is decided when its process starts. */
describe.skipIf(!withOpenssl)("keyspec newer-version", () => {
  let releases: ReleaseServer;
  beforeAll(async () => {
    releases = await startReleaseServer(workspace.folder);
  });
  afterAll(() => releases.close());

  const keyspec = (words: readonly string[] = [], environment = {}): Promise<CliResult> =>
    runBuiltCli(["newer-version", ...words], {
      cwd: workspace.folder,
      environment: { ...releases.environment, ...environment },
    });

  it("says that there is one, and where", async () => {
    releases.answerWith({ status: 200, text: '{"tag_name":"v999.0.0"}' });
    const { exitCode, stdout } = await keyspec();
    expect(stdout).toContain(`KeySpec 999.0.0 is there; this is ${version}. Get it from ${productIdentity.releases}`);
    expect(exitCode).toBe(1);
    expect(releases.asked.at(-1)).toEqual({ path: "/repos/keyspec/keyspec/releases/latest", userAgent: "KeySpec" });
  });

  it("says that there is none", async () => {
    releases.answerWith({ status: 200, text: JSON.stringify({ tag_name: `v${version}` }) });
    const { exitCode, stdout } = await keyspec(["--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ current: version, latest: version, isNewer: false });
    expect(exitCode).toBe(0);
  });

  it.each([
    [404, "{}", "NETWORK_STATUS"],
    [301, "", "NETWORK_REDIRECT"],
    [200, "<html>Sign in</html>", "NEWER_VERSION_UNREADABLE"],
  ])("cannot tell where the answer is %s %s", async (status, text, code) => {
    releases.answerWith({ status, text });
    const { exitCode, stdout, stderr } = await keyspec();
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it("believes nobody whose certificate this computer does not trust", async () => {
    const before = releases.asked.length;
    const { exitCode, stderr } = await keyspec([], { NODE_EXTRA_CA_CERTS: join(workspace.folder, "leaf.pem") });
    expect(stderr).toContain("[NETWORK_UNTRUSTED]");
    expect(exitCode).toBe(2);
    expect(releases.asked).toHaveLength(before);
  });

  it("asks nobody where the organisation does not want it", async () => {
    const before = releases.proxy.asked.length;
    const environment = { HTTPS_PROXY: releases.proxy.url, KEYSPEC_POLICY_UPDATE_CHECK: "0" };
    const { exitCode, stderr } = await runIn(workspace)("newer-version", { environment });
    expect(stderr).toContain("[NEWER_VERSION_FORBIDDEN]");
    expect(exitCode).toBe(2);
    expect(releases.proxy.asked).toHaveLength(before);
  });
});
