import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeWire } from "#shared/api/wire.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

describe.skipIf(!withOpenssl)("keyspec probe", () => {
  it("lists the ports of a role and contacts none of them", async () => {
    const { exitCode, stdout, stderr } = await keyspec("probe --role edge-external --example --list");
    expect(stdout).toContain("access.contoso.com:5061\n");
    expect(stdout).toContain("av.contoso.com:443\n  The media relay. It has no certificate");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });

  it("lists them as data", async () => {
    const { stdout } = await keyspec("probe --role mediation --example --list --json");
    const { endpoints } = decodeWire(stdout) as { endpoints: { endpoint: string; protocol: string }[] };
    expect(endpoints[0]).toMatchObject({ endpoint: "medpool01.contoso.com:5070", protocol: "sip" });
  });

  it("says what it contacts for a role before it does", async () => {
    const gateway = { kind: "gateway", fqdn: "gw01.keyspec.invalid", site: "Redmond", tls: true } as const;
    const deployment = { ...exampleDeployment, pools: [{ ...gateway, servers: [{ fqdn: gateway.fqdn }] }] };
    await writeFile(join(workspace.folder, "gateways.json"), JSON.stringify(deployment));
    const { exitCode, stderr } = await keyspec("probe --role gateway --deployment gateways.json");
    expect(stderr).toMatch(/^Contacting one port:\n {2}gw01\.keyspec\.invalid:5067\n/);
    expect(stderr).toContain("[ENDPOINT_");
    expect(exitCode).toBe(2);
  });

  it("contacts nobody where the organisation does not want it", async () => {
    const { exitCode, stderr } = await keyspec("probe 127.0.0.1:1", { environment: { KEYSPEC_POLICY_NETWORK: "0" } });
    expect(stderr).toContain("[NETWORK_FORBIDDEN]");
    expect(exitCode).toBe(2);
  });

  it.each([
    ["no port, no role", "probe", "No port of a server was named."],
    ["a role without a deployment", "probe --role mediation", "No port of a server was named."],
    ["a role that shows nothing", "probe --role oauth-token-issuer --example", "at no port that KeySpec knows"],
  ])("refuses %s", async (_title, line, words) => {
    const { exitCode, stderr } = await keyspec(line);
    expect(stderr).toContain(words);
    expect(exitCode).toBe(2);
  });
});
