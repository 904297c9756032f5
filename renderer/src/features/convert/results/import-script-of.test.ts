import { describe, expect, it } from "vitest";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { bundleFacts } from "#shared/rules/testing/build-facts.ts";
import { fromText } from "../../../host/files.ts";
import type { Converted } from "./converted.ts";
import { importScriptOf } from "./import-script-of.ts";

const done = (name: string, options: ConvertOptions = {}, target: TargetId = "legacy-csp"): Converted => ({
  ...{ file: fromText(name, ""), product: "lync-2013", target, options },
  outcome: {
    ok: true,
    value: {
      file: { reference: name, name, path: name, bytes: 1 },
      ...{ before: bundleFacts({}), after: bundleFacts({}), comparison: [], notices: [], thumbprint: "ab" },
    },
  },
});
const strong = { provider: "Microsoft Strong Cryptographic Provider" };

describe("the script for the results", () => {
  it("is for several, without those that will not work", () => {
    const [one, two, useless] = [done("one.pfx"), done("two.pfx"), done("useless.pfx")];
    const script = importScriptOf([one, two, useless], [useless])?.content;
    expect(script).toContain("'one.pfx'");
    expect(script).toContain("'two.pfx'");
    expect(script).not.toContain("useless.pfx");
    expect(importScriptOf([one, useless], [useless])).toBeNull();
  });

  it("puts no file into a provider that it was not made for", () => {
    const script = importScriptOf([done("one.pfx"), done("two.pfx"), done("strong.pfx", strong)], [])?.content;
    expect(script).toContain("'two.pfx'");
    expect(script).not.toContain("strong.pfx");
    expect(importScriptOf([done("one.pfx"), done("strong.pfx", strong)], [])).toBeNull();
    expect(importScriptOf([done("one.pfx"), done("two.pfx"), done("strong.pfx", strong)], [])?.others).toBe(1);
  });

  it("does not ask for what certutil is not told", () => {
    const script = importScriptOf([done("one.pfx"), done("named.pfx", { friendlyName: "Front End" })], [])?.content;
    expect(script).toContain("'named.pfx'");
  });
});
