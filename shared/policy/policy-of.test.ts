import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { noPolicy, policyOf } from "./policy-of.ts";

const registryOnly = (registry: Readonly<Record<string, string>>) => policyOf({ registry, environment: {} });

describe("what an organisation decided", () => {
  it("is nothing where nothing is said, or nothing but spaces", () => {
    expect(registryOnly({ Language: " ", Other: "1" })).toEqual(noPolicy);
    expect(noPolicy).toEqual({ language: null, passphrases: null, network: null, updateCheck: null });
  });

  it("comes from the registry and from the environment", () => {
    expect(registryOnly({ Language: "de", RememberPassphrases: "0", Network: "0", UpdateCheck: "0" })).toEqual({
      language: "de",
      passphrases: "off",
      network: "off",
      updateCheck: "off",
    });
    const environment = {
      KEYSPEC_POLICY_LANGUAGE: "fr",
      KEYSPEC_POLICY_REMEMBER_PASSPHRASES: "0",
      KEYSPEC_POLICY_NETWORK: "0",
      KEYSPEC_POLICY_UPDATE_CHECK: "0",
    };
    expect(policyOf({ registry: {}, environment })).toEqual({
      language: "fr",
      passphrases: "off",
      network: "off",
      updateCheck: "off",
    });
  });

  it("is what the registry says where both say something", () => {
    const environment = { KEYSPEC_POLICY_NETWORK: "1", KEYSPEC_POLICY_LANGUAGE: "fr" };
    expect(policyOf({ registry: { Network: "0", Language: "de" }, environment })).toMatchObject({
      language: "de",
      network: "off",
    });
  });

  it.each([
    ["1", null],
    ["0", "off"],
    ["2", "off"],
    ["off", "off"],
    ["yes", "off"],
  ])("takes a switch that says %s as %s: what nobody understands takes away", (said, expected) => {
    expect(registryOnly({ Network: said }).network).toBe(expected);
  });
});

describe("a decision", () => {
  it.each([
    ["the organisation’s", "de", "fr", { value: "de", isSetByPolicy: true }],
    ["the person’s where the organisation leaves it", null, "fr", { value: "fr", isSetByPolicy: false }],
    ["the usual one where nobody decided", null, undefined, { value: "en", isSetByPolicy: false }],
  ])("is %s", (_title, byPolicy, chosen, expected) => {
    expect(decide(byPolicy, chosen, "en")).toEqual(expected);
  });
});
