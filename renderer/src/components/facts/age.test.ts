import { describe, expect, it } from "vitest";
import { age } from "./age.ts";

describe("age", () => {
  it("counts whole days", () => {
    const now = new Date("2026-11-20T12:00:00Z");
    expect(age("2026-11-20T11:00:00Z", now)).toBe("less than a day old");
    expect(age("2026-11-19T12:00:00Z", now)).toBe("1 day old");
    expect(age("2026-11-01T12:00:00Z", now)).toBe("19 days old");
  });

  it("takes a clock that runs ahead for today", () => {
    expect(age("2026-11-21T00:00:00Z", new Date("2026-11-20T12:00:00Z"))).toBe("less than a day old");
  });
});
