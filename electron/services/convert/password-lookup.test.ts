import { describe, expect, it } from "vitest";
import { passwordLookup } from "./password-lookup.ts";

describe("the password of a file", () => {
  it("is its own, whatever the case of its name, else the one for all", () => {
    const passwordOf = passwordLookup([{ file: "FE01.pfx", password: "own" }], "for all");
    expect(passwordOf("fe01.PFX")).toBe("own");
    expect(passwordOf("fe02.pfx")).toBe("for all");
  });

  it("may be the empty one, which is not none", () => {
    const passwordOf = passwordLookup([{ file: "fe01.pfx", password: "" }], null);
    expect(passwordOf("fe01.pfx")).toBe("");
    expect(passwordOf("fe02.pfx")).toBeNull();
  });
});
