import { expect, it } from "vitest";
import { isoDay } from "./iso-day.ts";

it("cuts the day out of a time, and leaves other text alone", () => {
  expect(isoDay("2026-11-20T12:00:00Z")).toBe("2026-11-20");
  expect(isoDay("9999-12-31T23:59:59.000Z")).toBe("9999-12-31");
  expect(isoDay("unknown")).toBe("unknown");
});
