import { expect, it } from "vitest";
import { rowsPerPage } from "./rows-per-page.ts";

it("shows up to a hundred rows at once, and turns pages from there on", () => {
  expect(rowsPerPage(0)).toBe(100);
  expect(rowsPerPage(100)).toBe(100);
  expect(rowsPerPage(101)).toBe(50);
  expect(rowsPerPage(2_000)).toBe(50);
});
