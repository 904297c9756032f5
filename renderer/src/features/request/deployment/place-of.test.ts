import { describe, expect, it } from "vitest";
import { placeOf } from "./place-of.ts";
import { poolFields } from "./pool-fields.ts";

describe("where a field of the typed deployment stands", () => {
  it("is said by the number of its pool and its label", () => {
    expect(placeOf("typed.pools.0.fqdn")).toBe("Pool 1, FQDN of the pool, or of the only server");
    expect(placeOf("typed.pools.11.webExternal")).toMatch(/^Pool 12, /);
    expect(placeOf("typed.meet")).toBe("Meet URLs");
  });

  it("is known for every field of every kind of pool", () => {
    for (const field of new Set(Object.values(poolFields).flat())) {
      expect(placeOf(`typed.pools.0.${field}`)).not.toBe(`Pool 1, ${field}`);
    }
  });

  it("is not said where the problem says it", () => {
    expect(placeOf("typed.name")).toBeNull();
    expect(placeOf("source")).toBeNull();
  });
});
