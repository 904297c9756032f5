import { describe, expect, it } from "vitest";
import { format } from "../../text/localise.ts";
import { citationSchema } from "../citation.ts";
import { productIds } from "../products/types.ts";
import { findProvider, generationOf, providers } from "./index.ts";
import { productStatement } from "./product-statement.ts";

describe("providers", () => {
  it("finds a provider whatever its case (documents spell “Schannel” in two ways)", () => {
    expect(findProvider("microsoft rsa schannel cryptographic provider")?.type).toBe(12);
    expect(findProvider("Microsoft RSA Schannel Cryptographic Provider")?.keySpecs).toEqual([1]);
    expect(findProvider("Contoso HSM")).toBeNull();
  });

  it("finds none with a blank too many, as Windows does not", () => {
    expect(findProvider("Microsoft RSA SChannel Cryptographic Provider ")).toBeNull();
    expect(generationOf(" Microsoft RSA SChannel Cryptographic Provider")).toBe("unknown");
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

describe("productStatement", () => {
  it("has a cited sentence for every provider and every product", () => {
    for (const provider of providers) {
      for (const product of productIds) {
        const { text, citation } = productStatement(provider, product);
        expect(format(text), `${provider.name}, ${product}`).toMatch(/\.”?$/u);
        expect(citationSchema.safeParse(citation).success).toBe(true);
      }
    }
  });

  it.each([
    ["Microsoft RSA SChannel Cryptographic Provider", "lync-2013", "works"],
    ["Microsoft Strong Cryptographic Provider", "lync-2010", "does-not-work"],
    ["Microsoft Enhanced RSA and AES Cryptographic Provider", "lync-2013", "doubtful"],
    ["Microsoft Software Key Storage Provider", "lync-2013", "does-not-work"],
    ["Microsoft Software Key Storage Provider", "sfb-2015", "does-not-work"],
    ["Microsoft Software Key Storage Provider", "sfb-2019", "doubtful"],
    ["Microsoft Strong Cryptographic Provider", "sfb-se", "silent"],
    ["Microsoft Software Key Storage Provider", "cisco-uc", "silent"],
  ] as const)("%s with %s: %s (formats.md §3.3)", (name, product, verdict) => {
    const provider = findProvider(name);
    expect(provider === null ? null : productStatement(provider, product).verdict).toBe(verdict);
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
