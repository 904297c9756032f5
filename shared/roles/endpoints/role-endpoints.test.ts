import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { parseEndpoint } from "../../live/endpoint.ts";
import { roleIds } from "../types.ts";
import { roleEndpoints } from "./role-endpoints.ts";

const listed = (...parameters: Parameters<typeof roleEndpoints>): readonly string[] =>
  roleEndpoints(...parameters).map(({ host, port, protocol }) => `${host}:${port} ${protocol}`);

/** The example with an Edge pool of other external names. */
function withEdge(external: { access: string; webConferencing: string; audioVideo: string }, xmpp: string[] = []) {
  const pools = exampleDeployment.pools.map((pool) =>
    pool.kind === "edge" ? { ...pool, external, xmppDomains: xmpp } : pool,
  );
  return { ...exampleDeployment, pools } satisfies Deployment;
}

describe("roleEndpoints", () => {
  it("names pool and servers of the Front End with SIP first, then the web services (live.md §1)", () => {
    const found = listed("enterprise-front-end", exampleDeployment);
    expect(found.slice(0, 3)).toEqual([
      "pool01.contoso.com:5061 sip",
      "fe01.contoso.com:5061 sip",
      "fe02.contoso.com:5061 sip",
    ]);
    expect(found).toContain("webint01.contoso.com:443 tls");
    expect(found).toContain("lyncdiscoverinternal.fabrikam.com:443 tls");
    expect(found).toContain("meet.fabrikam.com:443 tls");
    expect(found).toContain("fe02.contoso.com:4443 tls");
    expect(found).toContain("fe01.contoso.com:444 tls");
    expect(found).toContain("fe01.contoso.com:8057 tls");
  });

  it("says of the A/V Edge port that it has no certificate, once", () => {
    expect(listed("edge-external", exampleDeployment)).toEqual([
      "access.contoso.com:443 tls",
      "access.contoso.com:5061 sip",
      "webcon.contoso.com:443 tls",
      "av.contoso.com:443 media",
    ]);
  });

  it("of one name for all services knows 5061, 444 and the relay at 443", () => {
    const one = "edge.contoso.com";
    expect(
      listed("edge-external", withEdge({ access: one, webConferencing: one, audioVideo: one }, ["contoso.com"])),
    ).toEqual([`${one}:5061 sip`, `${one}:444 tls`, `${one}:5269 xmpp`, `${one}:443 media`]);
  });

  it("looks at the inside of the Edge by the pool’s name, and at replication by each server’s", () => {
    expect(listed("edge-internal", exampleDeployment)).toEqual([
      "edgepool01.contoso.com:5061 sip",
      "edgepool01.contoso.com:5062 tls",
      "edgepool01.contoso.com:8057 tls",
      "edge01.contoso.com:4443 tls",
      "edge02.contoso.com:4443 tls",
    ]);
  });

  it("knows what the reverse proxy publishes", () => {
    expect(listed("reverse-proxy", exampleDeployment)).toEqual([
      "webext01.contoso.com:443 tls",
      "meet.contoso.com:443 tls",
      "meet.fabrikam.com:443 tls",
      "dialin.contoso.com:443 tls",
      "lyncdiscover.contoso.com:443 tls",
      "lyncdiscover.fabrikam.com:443 tls",
    ]);
  });

  it("gives for every role only what can be typed, each once", () => {
    for (const role of roleIds) {
      const found = roleEndpoints(role, exampleDeployment).map(({ host, port }) => `${host}:${port}`);
      expect(new Set(found).size).toBe(found.length);
      for (const text of found) expect(parseEndpoint(text)).not.toBeNull();
    }
  });

  it("has none for what shows its certificate nowhere, and none for what the deployment has not", () => {
    expect(listed("oauth-token-issuer", exampleDeployment)).toEqual([]);
    expect(listed("director", exampleDeployment)).toEqual([]);
  });
});
