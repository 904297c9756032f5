import { describe, expect, it } from "vitest";
import { pages } from "#shared/present/pages.ts";
import { formatRoute, parseRoute } from "./route.ts";

describe("routes", () => {
  it("come back from the address as they went in", () => {
    for (const page of pages) {
      for (const ids of [[], ["a1"], ["a1", "b-2"]]) {
        for (const step of ["start", "deployment", "pending", "settings", "help", "rules", "explain"].includes(page)
          ? [null]
          : [null, "result"])
          expect(parseRoute(formatRoute({ page, ids, step, part: null }))).toEqual({ page, ids, step, part: null });
      }
    }
  });

  it("lead to the start page where the address is unknown", () => {
    for (const hash of ["", "#", "#/", "#/nowhere", "#/../convert"]) expect(parseRoute(hash).page).toBe("start");
  });

  it("leave out what cannot be the id of a request", () => {
    expect(parseRoute("#/complete/abc,../x,<b>,DEF").ids).toEqual(["abc"]);
  });

  it("name the step, and take only those that the page has", () => {
    expect(parseRoute("#/request/plan")).toEqual({ page: "request", ids: [], step: "plan", part: null });
    expect(parseRoute("#/convert/plan").step).toBeNull();
    expect(parseRoute("#/request/deployment").step).toBeNull();
  });

  it("name the part of a deployment", () => {
    const contents = { page: "deployment", ids: ["a1"], step: "contents", part: null } as const;
    expect(parseRoute("#/deployment/a1/contents")).toEqual(contents);
    expect(formatRoute(contents)).toBe("#/deployment/a1/contents");
    expect(parseRoute("#/deployment/a1/inventory").step).toBeNull();
  });

  it("name the part of a long result, and no part without one", () => {
    const chain = { page: "inspect", ids: [], step: "result", part: "chain" } as const;
    expect(formatRoute(chain)).toBe("#/inspect/result/chain");
    expect(parseRoute("#/inspect/result/chain")).toEqual(chain);
    expect(parseRoute("#/inspect/chain")).toEqual({ ...chain, step: null, part: null });
    expect(parseRoute("#/inspect/result/nothing").part).toBeNull();
    expect(parseRoute("#/convert/result/chain").part).toBeNull();
  });
});
