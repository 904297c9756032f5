import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { setLocale } from "../../text/localise.ts";
import { systemKind } from "../../trust/systems/system-kinds.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { drawPicture } from "./draw-picture.ts";
import { trustPicture } from "./picture.ts";
import { overlap, widthOf } from "./picture-boxes.ts";

/** Contoso with so many pools of each kind. */
function times(count: number): Deployment {
  const pools = Array.from({ length: count }, (_, number) =>
    everyPool.pools.map((pool) => ({ ...pool, fqdn: number === 0 ? pool.fqdn : `p${number}.${pool.fqdn}` })),
  );
  return { ...everyPool, pools: pools.flat() };
}

describe("the picture of a trust map", () => {
  it.each([1, 2, 10])(
    "has no labels that touch each other, a box or a firewall, with %i pools of each kind",
    (count) => {
      const map = trustMap({ deployment: times(count), certificates: [], view: "everything" });
      const { nodes, lines, firewalls } = trustPicture(map);
      const labels = lines.flatMap(({ label }) => label ?? []);
      const boxes = [...labels, ...nodes, ...firewalls];
      const touching = labels.filter((label, index) =>
        boxes.slice(index + 1).some((other) => overlap(label, other, 2)),
      );
      expect(touching).toEqual([]);
      expect(labels.length).toBeGreaterThan(0);
    },
  );

  it("has room for the label of every connection of the example", () => {
    const { lines } = trustPicture(trustMap({ deployment: exampleDeployment, certificates: [] }));
    expect(lines.filter(({ label, path }) => path !== null && label === null)).toEqual([]);
  });

  it("keeps the zones in their order, and the Edge between the firewalls", () => {
    const map = trustMap({ deployment: everyPool, certificates: [] });
    const { systems } = map;
    const { nodes, firewalls } = trustPicture(map);
    const [outer, inner] = firewalls;
    for (const { id, x } of nodes) {
      const { zone } = systemKind(systems.find((system) => system.id === id)?.kind ?? "edge");
      expect(x < (outer?.x ?? 0), id).toBe(zone === "internet");
      expect(x > (inner?.x ?? 0), id).toBe(zone === "inside" || zone === "partners");
    }
  });

  it("stays inside its own size", () => {
    const { nodes, lines, width, height } = trustPicture(trustMap({ deployment: times(3), certificates: [] }));
    for (const { x, y, width: own, height: high } of [...nodes, ...lines.flatMap(({ label }) => label ?? [])]) {
      expect(x >= 0 && y >= 0 && x + own <= width && y + high <= height).toBe(true);
    }
  });

  it("has a legend whose words do not meet, however long they are, and that stays inside the picture", () => {
    const picture = trustPicture(trustMap({ deployment: exampleDeployment, certificates: [] }));
    setLocale("de", {
      "present.trustState.states.trusted": "Beide Enden vertrauen einander in jeder Richtung und zu jeder Zeit",
    });
    try {
      const drawn = JSON.stringify(drawPicture(picture, "title"));
      const legend = drawn.slice(drawn.indexOf("map-picture-legend"));
      const says = [...legend.matchAll(/"x":(\d+),"y":\d+\},"children":\["([^"]{2,})"/g)].map(([, x, words]) => ({
        begin: Number(x),
        end: Number(x) + widthOf(words ?? ""),
      }));
      expect(says).toHaveLength(5);
      const width = Number(/"width":(\d+)/.exec(drawn)?.[1]);
      const places = [...says, { begin: width }];
      for (const [index, { end }] of says.entries()) expect(places[index + 1]?.begin).toBeGreaterThanOrEqual(end);
    } finally {
      setLocale("en");
    }
  });

  it("draws what a system has with itself as a sign at its box", () => {
    const { lines } = trustPicture(trustMap({ deployment: everyPool, certificates: [] }));
    expect(lines.filter(({ path }) => path === null).every(({ ends }) => ends[0] === ends[1])).toBe(true);
  });
});
