import { describe, expect, it } from "vitest";
import { format, messages } from "./localise.ts";

const texts = messages("test.unreadableDate", { valid: "From {from, date, day} until {until, date, day}." });

describe("a date that cannot be read", () => {
  it("takes no sentence away: the rest is said, with the other date", () => {
    expect(format(texts.valid({ from: "", until: "2026-11-27T00:00:00Z" }))).toBe("From ? until 2026-11-27.");
  });
});
