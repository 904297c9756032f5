import { describe, expect, it } from "vitest";
import type { ConnectionFailure, TlsVersion } from "../../facts/endpoint-facts.ts";
import { endpointFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { newestTlsOnly } from "./newest-tls-only.ts";

const taken = (version: TlsVersion) => ({ version, accepted: true, cipher: "TLS_AES_256_GCM_SHA384", failure: null });
const refused = (version: TlsVersion, kind: ConnectionFailure["kind"] = "alert") => ({
  version,
  accepted: kind === "not-offered" ? null : false,
  cipher: null,
  failure: { kind, stage: "handshake", alert: kind === "alert" ? 70 : null, code: "" } as const,
});
const port = (...versions: ReturnType<typeof endpointFacts>["versions"]) =>
  endpointFacts({ host: "gw01.contoso.com", port: 5067, versions });
const newestOnly = port(refused("TLS 1.0"), refused("TLS 1.1"), refused("TLS 1.2"), taken("TLS 1.3"));
const gateway = { product: "lync-2013", role: "gateway" } as const;

describe("live.newest-tls-only: TLS 1.3 and nothing older", () => {
  it("says that no server of these products can connect", () => {
    const found = [{ what: "gw01.contoso.com:5067 takes TLS 1.3 and no older version." }];
    expect(outcomeOf(newestTlsOnly, newestOnly, gateway)).toMatchObject(found);
    expect(outcomeOf(newestTlsOnly, newestOnly, { product: "sfb-2019", role: "mediation" })).toMatchObject(found);
    const untested = port(refused("TLS 1.0", "not-offered"), refused("TLS 1.2"), taken("TLS 1.3"));
    expect(outcomeOf(newestTlsOnly, untested, gateway)).toMatchObject(found);
  });

  it.each([
    ["an older version is taken", port(taken("TLS 1.0"), refused("TLS 1.2"), taken("TLS 1.3"))],
    ["TLS 1.2 is taken", port(refused("TLS 1.0"), taken("TLS 1.2"), taken("TLS 1.3"))],
    ["TLS 1.3 is not", port(refused("TLS 1.2"), refused("TLS 1.3"))],
    ["a connection came to nothing", port(refused("TLS 1.2", "timeout"), taken("TLS 1.3"))],
    ["TLS 1.2 could not be offered", port(refused("TLS 1.2", "not-offered"), taken("TLS 1.3"))],
  ])("passes where %s", (_, facts) => {
    expect(outcomeOf(newestTlsOnly, facts, gateway)).toEqual([]);
  });

  it("leaves a reverse proxy, a port without a role and newer products alone", () => {
    for (const other of [
      { product: "lync-2013", role: "reverse-proxy" },
      { product: "lync-2013", role: null },
      { product: "sfb-se", role: "gateway" },
    ] as const)
      expect(outcomeOf(newestTlsOnly, newestOnly, other)).toBe("not-applicable");
    expect(outcomeOf(newestTlsOnly, endpointFacts(), gateway)).toBe("not-applicable");
  });
});
