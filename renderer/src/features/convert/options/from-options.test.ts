import { describe, expect, it } from "vitest";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { fromOptions } from "./from-options.ts";
import { toOptions } from "./to-options.ts";

const target = targetById("legacy-csp");

describe("fromOptions", () => {
  it.each<ConvertOptions>([
    {},
    { provider: "Microsoft Strong Cryptographic Provider" },
    { provider: "Acme CSP" },
    { provider: null, keySpec: "none" },
    { keySpec: "AT_SIGNATURE", machineKeySet: false, friendlyName: "", iterations: 5000 },
    { machineKeySet: true, friendlyName: "Front End", chain: "leaf-only", chainOrder: "root-first" },
    { chain: "without-root", storeProperties: true },
  ])("gives fields that stand for the same options: %j", (options) => {
    expect(toOptions(fromOptions(options), target, 1)).toEqual(options);
  });
});
