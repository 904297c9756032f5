import { describe, expect, it } from "vitest";
import type { Deployment } from "../../deployment/model.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { systemKind } from "../../trust/systems/system-kinds.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { trustPicture } from "./picture.ts";

/** Contoso with so many pools of each kind. */
function times(count: number): Deployment {
  const pools = Array.from({ length: count }, (_, number) =>
    everyPool.pools.map((pool) => ({ ...pool, fqdn: number === 0 ? pool.fqdn : `p${number}.${pool.fqdn}` })),
  );
  return { ...everyPool, pools: pools.flat() };
}

describe("the picture of a trust map", () => {
  it.each([1, 2, 10])("has no labels that overlap each other or a box, with %i pools of each kind", (count) => {
    const { nodes, lines } = trustPicture(trustMap({ deployment: times(count), certificates: [], view: "everything" }));
    const boxes = [...nodes, ...lines.flatMap(({ label }) => label ?? [])];
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
    expect(lines.some(({ label }) => label !== null)).toBe(true);
  });

  it("keeps the zones in their order, and the Edge between the firewalls", () => {
    const { nodes, firewalls } = trustPicture(trustMap({ deployment: everyPool, certificates: [] }));
    const [outer, inner] = firewalls;
    for (const { system, x } of nodes) {
      const { zone } = systemKind(system.kind);
      expect(x < (outer?.x ?? 0), system.id).toBe(zone === "internet");
      expect(x > (inner?.x ?? 0), system.id).toBe(zone === "inside" || zone === "partners");
    }
  });

  it("stays inside its own size", () => {
    const { nodes, lines, width, height } = trustPicture(trustMap({ deployment: times(3), certificates: [] }));
    for (const { x, y, width: own, height: high } of [...nodes, ...lines.flatMap(({ label }) => label ?? [])]) {
      expect(x >= 0 && y >= 0 && x + own <= width && y + high <= height).toBe(true);
    }
  });

  it("draws what a system has with itself as a sign at its box", () => {
    const { lines } = trustPicture(trustMap({ deployment: everyPool, certificates: [] }));
    expect(lines.filter(({ path }) => path === null).every(({ line }) => line.ends[0] === line.ends[1])).toBe(true);
  });
});
