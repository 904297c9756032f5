import { expect, it } from "vitest";
import { nextSort } from "./next-sort.ts";

it("goes up, down and back to the order in which the things came", () => {
  const up = nextSort(null, "name");
  expect(up).toEqual({ id: "name", desc: false });
  const down = nextSort(up, "name");
  expect(down).toEqual({ id: "name", desc: true });
  expect(nextSort(down, "name")).toBeNull();
  expect(nextSort(down, "expires")).toEqual({ id: "expires", desc: false });
});
