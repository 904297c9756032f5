import { describe, expect, it } from "vitest";
import { windows1252Octets } from "./windows-1252-octets.ts";

describe("Windows-1252", () => {
  it("agrees with TextDecoder on every octet", () => {
    const all = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    expect(windows1252Octets(new TextDecoder("windows-1252").decode(all))).toEqual(all);
  });

  it("does not have every character", () => {
    for (const text of ["Пароль", "\u0080", "🔑"]) expect(windows1252Octets(text)).toBeNull();
  });
});
