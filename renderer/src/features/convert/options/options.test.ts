import { describe, expect, it } from "vitest";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { hasPlaceFor } from "#shared/catalogue/targets/without-place.ts";
import { type OptionFields, optionDefaults } from "./fields.ts";
import { remarksByOption } from "./remarks-by-option.ts";
import { friendlyNameChoice, toOptions } from "./to-options.ts";
import { optionFieldProblems } from "./validations.ts";

const softwareKsp = "Microsoft Software Key Storage Provider";
const schannel = "Microsoft RSA SChannel Cryptographic Provider";
const strong = "Microsoft Strong Cryptographic Provider";
const fields = (changes: Partial<OptionFields>): OptionFields => ({ ...optionDefaults, ...changes });
const options = (changes: Partial<OptionFields>, target: TargetId = "legacy-schannel", files = 1) =>
  toOptions(fields(changes), targetById(target), files);

describe("toOptions", () => {
  it("says nothing where nothing was chosen", () => {
    expect(options({})).toEqual({});
  });

  it("takes a provider of the catalogue, another name, or none", () => {
    expect(options({ provider: strong })).toEqual({ provider: strong });
    expect(options({ provider: "other", providerName: " Acme CSP " })).toEqual({ provider: "Acme CSP" });
    expect(options({ provider: "none" })).toEqual({ provider: null });
  });

  it("takes every other choice", () => {
    const chosen = {
      keySpec: "AT_SIGNATURE",
      keySet: "user",
      friendlyName: "other",
      newFriendlyName: "Front End",
      chain: "without-root",
      chainOrder: "root-first",
      iterations: " 5000 ",
      storeProperties: true,
    } as const;
    expect(options(chosen)).toEqual({
      keySpec: "AT_SIGNATURE",
      machineKeySet: false,
      friendlyName: "Front End",
      chain: "without-root",
      chainOrder: "root-first",
      iterations: 5000,
      storeProperties: true,
    });
  });

  it("drops what the target has no place for", () => {
    const chosen = { provider: schannel, chainOrder: "root-first", chain: "leaf-only", iterations: "5000" } as const;
    expect(options(chosen, "pem")).toEqual({ chainOrder: "root-first", chain: "leaf-only", iterations: 5000 });
    expect(options(chosen, "p7b")).toEqual({ chain: "leaf-only" });
  });

  it("gives many files no common name, and lets each lose its own", () => {
    const named = { friendlyName: "other", newFriendlyName: "Front End" } as const;
    expect(options(named, "modern", 2)).toEqual({});
    expect(friendlyNameChoice(fields(named), 2)).toBe("keep");
    expect(options({ friendlyName: "leave-out" }, "modern", 2)).toEqual({ friendlyName: "" });
  });
});

describe("hasPlaceFor", () => {
  it("knows that a PEM has iterations and no provider, and that a P7B has neither", () => {
    expect(hasPlaceFor(targetById("pem"), "iterations")).toBe(true);
    expect(hasPlaceFor(targetById("pem"), "provider")).toBe(false);
    expect(hasPlaceFor(targetById("p7b"), "iterations")).toBe(false);
    expect(hasPlaceFor(targetById("p7b"), "chain")).toBe(true);
  });
});

describe("remarksByOption", () => {
  const legacy = targetById("legacy-schannel");

  it("tells a problem of the provider from a warning about the iterations", () => {
    const remarks = remarksByOption(legacy, { provider: softwareKsp, iterations: 100 });
    expect(remarks.provider.problems).toHaveLength(1);
    expect(remarks.iterations.problems).toEqual([]);
    expect(remarks.iterations.warnings.join()).toContain("100 iterations");
  });

  it("puts the clash of a key storage provider with a KeySpec beside the KeySpec", () => {
    const remarks = remarksByOption(targetById("windows-2019-plus"), {
      provider: softwareKsp,
      keySpec: "AT_KEYEXCHANGE",
    });
    expect(remarks.provider).toEqual({ problems: [], warnings: [expect.stringContaining("CNG")] });
    expect(remarks.keySpec.problems).toHaveLength(1);
  });

  it("warns of the provider that Lync does not work with", () => {
    expect(remarksByOption(legacy, { provider: strong }).provider.warnings.join()).toContain("does not work with Lync");
  });

  it("has nothing to say to the target's own parameters", () => {
    const nothing = { problems: [], warnings: [] };
    expect(remarksByOption(legacy, {})).toEqual({ provider: nothing, keySpec: nothing, iterations: nothing });
  });
});

describe("optionFieldProblems", () => {
  const fieldsOf = (changes: Partial<OptionFields>, target: TargetId, files = 1) =>
    optionFieldProblems(fields(changes), target, files).map(({ field }) => field);

  it("names the field on the screen", () => {
    expect(fieldsOf({ provider: "other", providerName: softwareKsp }, "legacy-schannel")).toEqual(["providerName"]);
    expect(fieldsOf({ provider: "other" }, "legacy-schannel")).toEqual(["providerName"]);
    expect(fieldsOf({ iterations: "700000" }, "modern")).toEqual(["iterations"]);
    expect(fieldsOf({ iterations: "1.5" }, "modern")).toEqual(["iterations"]);
    expect(fieldsOf({ friendlyName: "other" }, "modern")).toEqual(["newFriendlyName"]);
  });

  it("has no problem with fields that are not shown", () => {
    expect(fieldsOf({ provider: "other", friendlyName: "other" }, "pem")).toEqual([]);
    expect(fieldsOf({ iterations: "many" }, "p7b")).toEqual([]);
    expect(fieldsOf({ friendlyName: "other" }, "modern", 2)).toEqual([]);
  });
});
