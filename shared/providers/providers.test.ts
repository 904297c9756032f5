import { describe, expect, it } from "vitest";
import { findProvider, generationOf, providers } from "./index.ts";

describe("providers", () => {
  it("finds a provider whatever its case (documents spell “Schannel” in two ways)", () => {
    expect(findProvider("microsoft rsa schannel cryptographic provider")?.type).toBe(12);
    expect(findProvider("Microsoft RSA Schannel Cryptographic Provider ")?.keySpecs).toEqual([1]);
    expect(findProvider("Contoso HSM")).toBeNull();
  });

  it("lists no name twice", () => {
    expect(new Set(providers.map((provider) => provider.name.toLowerCase())).size).toBe(providers.length);
  });

  it("gives type 0 and no KeySpec to every key storage provider, and a type to every CSP (formats.md §3)", () => {
    for (const provider of providers) {
      if (provider.generation === "cng") expect([provider.type, provider.keySpecs]).toEqual([0, []]);
      else expect(provider.type).toBeGreaterThan(0);
    }
  });
});

describe("generationOf (formats.md §3.2, classification rule)", () => {
  it.each([
    ["Microsoft RSA SChannel Cryptographic Provider", undefined, "capi"],
    ["Microsoft Software Key Storage Provider", undefined, "cng"],
    ["Microsoft Platform Crypto Provider", undefined, "cng"],
    ["YubiHSM Key Storage Provider", undefined, "cng"],
    ["Contoso HSM Provider", 12, "capi"],
    ["Contoso HSM Provider", 0, "cng"],
    ["Contoso HSM Provider", undefined, "unknown"],
  ])("%s with type %s is %s", (name, type, generation) => {
    expect(generationOf(name, type)).toBe(generation);
  });
});
