import { describe, expect, it } from "vitest";
import { alternativeNamesOctets } from "./alternative-names-octets.ts";

describe("the octets of the extension with the names", () => {
  it("are those of Microsoft’s example: 151 names of 25 characters make 4,081 (TechNet Wiki 3306)", () => {
    const names = Array.from({ length: 151 }, (_, index) => `server-${1000 + index}.contoso.com`.padEnd(25, "m"));
    expect(names.every(({ length }) => length === 25)).toBe(true);
    expect(alternativeNamesOctets(names)).toBe(4_081);
  });

  it("are those of the certificate that AD CS issued last in gradenegger.eu’s trial, of 127 names", () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `san-test-${index + 1}.intra.adcslabor.de`);
    expect(alternativeNamesOctets(names(127))).toBeLessThanOrEqual(4_096);
    expect(alternativeNamesOctets(names(128))).toBeGreaterThan(4_096);
  });

  it("have a length of two octets from 128 on", () => {
    expect(alternativeNamesOctets(["a".repeat(123)])).toBe(127);
    expect(alternativeNamesOctets(["a".repeat(124)])).toBe(128);
    expect(alternativeNamesOctets(["a".repeat(126)])).toBe(131);
  });
});
