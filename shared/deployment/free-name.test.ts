import { describe, expect, it } from "vitest";
import { freeName } from "./free-name.ts";

describe("freeName", () => {
  it("leaves a name that nothing has, and numbers one that is taken", () => {
    expect(freeName("Contoso", [])).toBe("Contoso");
    expect(freeName("Contoso", ["Contoso"])).toBe("Contoso (2)");
    expect(freeName("Contoso", ["Contoso", "Contoso (2)"])).toBe("Contoso (3)");
  });

  it("stays within the length of a deployment's name", () => {
    const long = "x".repeat(100);
    expect(freeName(long, [long])).toBe(`${"x".repeat(96)} (2)`);
  });
});
