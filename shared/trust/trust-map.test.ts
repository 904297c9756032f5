import { describe, expect, it } from "vitest";
import type { Deployment } from "../deployment/model.ts";
import type { Pool } from "../deployment/pools.ts";
import { everyPool } from "../deployment/testing/every-pool.ts";
import type { CertificateInPlace } from "../inventory/certificate-in-place.ts";
import { formatted } from "../text/localise.ts";
import type { LinkEnd } from "./links/types.ts";
import { mostPoolsOfKind } from "./systems/systems-of.ts";
import { inPlace } from "./testing/in-place.ts";
import { trustMap } from "./trust-map.ts";

/** The ten nodes of the figure “Trusted connections in a Lync Server network” (seed 004, Dn481133), by the ends of our table. */
const figureNodes: Partial<Readonly<Record<LinkEnd, string>>> = {
  "external-client": "External Client",
  edge: "Edge Server",
  "reverse-proxy": "HTTP Reverse Proxy",
  director: "Director",
  "front-end-web": "Web Services",
  "front-end": "Front End Server",
  "internal-client": "Internal Client",
  mediation: "Mediation Server",
  "persistent-chat": "Group Chat Server",
  gateway: "PSTN Gateway",
};

/** Its eleven lines, as the picture has them. */
const figureLines = [
  "Director – Edge Server: MTLS",
  "Director – Front End Server: MTLS",
  "Edge Server – External Client: TLS",
  "Edge Server – Front End Server: MTLS",
  "Edge Server – Mediation Server: MTLS",
  "Front End Server – Group Chat Server: MTLS",
  "Front End Server – Internal Client: TLS",
  "Front End Server – Mediation Server: MTLS",
  "Front End Server – Web Services: HTTPS",
  "HTTP Reverse Proxy – Web Services: HTTPS",
  "Mediation Server – PSTN Gateway: MTLS",
].map(inOrder);

/** A deployment with the ten kinds of the figure. */
const ofFigure: Deployment = {
  ...everyPool,
  product: "lync-2013",
  pools: everyPool.pools.filter(({ kind }) =>
    ["enterprise-front-end", "director", "mediation", "persistent-chat", "edge", "gateway"].includes(kind),
  ),
};

/** Both names of a pair in one order, so that directions do not count. */
function inOrder(line: string): string {
  const [pair = "", protection = ""] = line.split(": ");
  return `${pair.split(" – ").toSorted().join(" – ")}: ${protection}`;
}

/** Lines between nodes of the figure, each with the protection of its links. */
function linesBetweenNodes(view: "figure" | "everything"): ReadonlyMap<string, ReadonlySet<string>> {
  const links = trustMap({ deployment: ofFigure, certificates: [], view }).lines.flatMap((line) => line.links);
  const pairs = links.flatMap(({ link, fromEnd, toEnd }) => {
    const [from, to] = [figureNodes[fromEnd], figureNodes[toEnd]];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ pair: [from, to].toSorted().join(" – "), protection: link.protection.toUpperCase() }];
  });
  const groups = Map.groupBy(pairs, ({ pair }) => pair);
  return new Map([...groups].map(([pair, each]) => [pair, new Set(each.map(({ protection }) => protection))]));
}

describe("the map beside Microsoft’s figure (seed 004)", () => {
  it("has exactly its eleven lines with its words, where it shows what the figure shows", () => {
    const lines = [...linesBetweenNodes("figure")].map(([pair, words]) => `${pair}: ${[...words].join(", ")}`);
    expect(lines.toSorted()).toEqual(figureLines.toSorted());
  });

  it("has each of them with that word, where it shows everything", () => {
    const all = linesBetweenNodes("everything");
    for (const line of figureLines) {
      const [pair = "", word = ""] = line.split(": ");
      expect(all.get(pair), pair).toContain(word);
    }
  });
});

describe("the map of a deployment", () => {
  it("has real names, one line a pair, and counts its links", () => {
    const { lines } = trustMap({ deployment: ofFigure, certificates: [] });
    const titles = lines.map(({ ends }) => ends.map(({ title }) => formatted(title)).join(" – "));
    expect(new Set(titles).size).toBe(titles.length);
    const line = lines.find(({ ends }) => ends.every(({ kind }) => kind === "front-end" || kind === "edge"));
    expect(line?.ends.map(({ title }) => title)).toEqual(["lsedge.contoso.net", "eepool.contoso.com"]);
    // trust.md §2: eight links for this pair alone; E14 of them has no certificate.
    expect(line?.links.map(({ link }) => link.id)).toEqual(["E05", "E06", "E07", "E08", "E11", "E12", "E13"]);
    expect(line?.protection).toBe("mtls");
  });

  it("leaves out what the product has not", () => {
    const idsOf = (product: Deployment["product"]) =>
      trustMap({ deployment: { ...ofFigure, product }, certificates: [], view: "everything" }).lines.flatMap((line) =>
        line.links.map(({ link }) => link.id),
      );
    expect(idsOf("lync-2013")).toContain("S44");
    expect(idsOf("sfb-2019")).not.toContain("S44");
    expect(idsOf("sfb-2019")).not.toContain("S25");
    expect(idsOf("lync-2010")).not.toContain("E12");
  });

  it("shows Cisco’s links wherever a system of Cisco’s is, whatever the product", () => {
    const { lines } = trustMap({ deployment: everyPool, certificates: [], view: "cisco" });
    expect(lines.flatMap((line) => line.links.map(({ link }) => link.id))).toContain("U01");
  });

  it("lets gateways reach the Front End Servers where no Mediation pool is", () => {
    const pools = ofFigure.pools.filter(({ kind }) => kind !== "mediation");
    const { lines } = trustMap({ deployment: { ...ofFigure, pools }, certificates: [], view: "enterprise-voice" });
    const line = lines.find(({ ends }) => ends.some(({ kind }) => kind === "gateway"));
    expect(line?.ends.map(({ kind }) => kind)).toEqual(["front-end", "gateway"]);
  });

  it("shows a gateway without TLS with its clear links, and one with TLS without them", () => {
    const idsOf = (tls: boolean) => {
      const pools = ofFigure.pools.map((pool) => (pool.kind === "gateway" ? { ...pool, tls } : pool));
      const { lines } = trustMap({ deployment: { ...ofFigure, pools }, certificates: [], view: "everything" });
      return lines
        .filter(({ ends }) => ends.some(({ kind }) => kind === "gateway"))
        .flatMap((line) => line.links.map(({ link }) => link.id));
    };
    expect(idsOf(true)).toEqual(["V01", "V03", "V05"]);
    expect(idsOf(false)).toEqual(["V02", "V04", "V05"]);
  });

  it("has systems that no topology names only where somebody names them", () => {
    const kindsOf = (also: readonly "microsoft-365"[]) =>
      trustMap({ deployment: ofFigure, certificates: [], also }).systems.map(({ kind }) => kind);
    expect(kindsOf([])).not.toContain("microsoft-365");
    expect(kindsOf(["microsoft-365"])).toContain("microsoft-365");
  });
});

/** So many pools of ten servers, half of them Front Ends and the other half Edges, and a certificate for each server. */
function large(count: number): {
  readonly deployment: Deployment;
  readonly certificates: readonly CertificateInPlace[];
} {
  const [frontEnd, edge] = [poolOf("enterprise-front-end"), poolOf("edge")];
  const pools = Array.from({ length: count }, (_, index): Pool => {
    const model = index % 2 === 0 ? frontEnd : edge;
    const servers = Array.from({ length: 10 }, (__, number) => ({ fqdn: `s${number}.p${index}.contoso.com` }));
    return { ...model, fqdn: `p${index}.contoso.com`, servers };
  });
  const one = inPlace({ pool: "", server: "", role: "enterprise-front-end" });
  const certificates = pools.flatMap(({ fqdn, kind, servers }) =>
    servers.map((server): CertificateInPlace => {
      const isEdge = kind === "edge";
      const role = isEdge ? "edge-internal" : "enterprise-front-end";
      const uses = isEdge ? (["Internal"] as const) : (["Default"] as const);
      return { ...one, place: { pool: fqdn, server: server.fqdn, role, uses } };
    }),
  );
  return { deployment: { ...everyPool, pools }, certificates };
}

function poolOf(kind: Pool["kind"]): Pool {
  const pool = everyPool.pools.find((each) => each.kind === kind);
  if (pool === undefined) throw new Error(`There is no ${kind}.`);
  return pool;
}

/** How often the work looks at a certificate. */
function looksAt(count: number, pool?: string): number {
  const { deployment, certificates } = large(count);
  let looks = 0;
  const counted = certificates.map((entry) => ({
    ...entry,
    get place() {
      looks += 1;
      return entry.place;
    },
  }));
  trustMap({ deployment, certificates: counted, ...(pool !== undefined && { pool }) });
  return looks;
}

describe("the map of a large deployment", () => {
  it("has as many systems of a kind as a picture holds, and one for the rest", () => {
    const { deployment, certificates } = large(50);
    const { systems, lines } = trustMap({ deployment, certificates });
    const frontEnds = systems.filter(({ kind }) => kind === "front-end");
    expect(frontEnds).toHaveLength(mostPoolsOfKind + 1);
    expect(frontEnds.flatMap(({ servers }) => servers)).toHaveLength(250);
    expect(formatted(frontEnds.at(-1)?.title ?? "")).toBe("19 more pools: Front End Server");
    expect(lines.length).toBeLessThan(150);
  });

  it("says of a single pool what the picture says of all", () => {
    const { deployment, certificates } = large(50);
    const { lines } = trustMap({ deployment, certificates, pool: "p40.contoso.com" });
    expect(lines.every(({ ends }) => ends.some(({ title }) => title === "p40.contoso.com"))).toBe(true);
    expect(lines.filter(({ ends }) => ends.some(({ kind }) => kind === "edge"))).toHaveLength(25);
  });

  it.each([undefined, "p0.contoso.com"])("takes twice the work for twice the servers (%s)", (pool) => {
    expect(looksAt(80, pool)).toBeLessThan(2.3 * looksAt(40, pool));
  });
});
