import { describe, expect, it } from "vitest";
import { type Instance, lastOf, withoutOldest } from "./instances.ts";

const instance = (id: string, changes: Partial<Instance> = {}): Instance => ({
  ...{
    id,
    page: "inspect",
    ids: [],
    step: null,
    part: null,
    handoff: {},
    found: false,
    closed: false,
    used: 0,
    scroll: 0,
  },
  ...changes,
});

describe("the pages that are kept", () => {
  it("show the last of a page again, unless it was closed", () => {
    const all = [
      instance("a", { used: 1 }),
      instance("b", { used: 3, closed: true }),
      instance("c", { used: 2 }),
      instance("d", { used: 4, page: "convert" }),
    ];
    expect(lastOf(all, "inspect")?.id).toBe("c");
    expect(lastOf(all, "start")).toBeUndefined();
  });

  it("let the least recently used go, but none that must stay, and keep their order", () => {
    const all = Array.from({ length: 11 }, (_, index) => instance(`${index}`, { used: index === 9 ? 0 : index + 1 }));
    const left = withoutOldest(all, (id) => id === "0" || id === "10").map(({ id }) => id);
    expect(left).toEqual(["0", "3", "4", "5", "6", "7", "8", "10"]);
    expect(withoutOldest(all, () => true)).toHaveLength(11);
  });
});
