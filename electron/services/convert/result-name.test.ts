import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetIds } from "#shared/catalogue/targets/types.ts";
import { createIsResult, resultName } from "./result-name.ts";

describe("the name of a result", () => {
  it("is that of its source, of one of its keys, and of its target", () => {
    expect(resultName("fe01.pfx", undefined, "legacy-schannel")).toBe("fe01-legacy-schannel.pfx");
    expect(resultName("all.p12", "sip.contoso.com-0a1b2c3d", "pem")).toBe("all-sip.contoso.com-0a1b2c3d-pem.pem");
  });

  it("is recognised beside its source, whatever the source, the key, the target and the copy", () => {
    const stem = fc.string({ minLength: 1, maxLength: 200 }).filter((text) => !/[/\\]/u.test(text));
    const label = fc.option(fc.string({ minLength: 1, maxLength: 80 }), { nil: undefined });
    fc.assert(
      fc.property(stem, label, fc.constantFrom(...targetIds), fc.boolean(), (name, of, target, isCopy) => {
        const source = `${name}.pfx`;
        const made = resultName(source, of, target);
        const result = isCopy ? made.replace(/(\.[a-z0-9]+)$/u, " (2)$1") : made;
        expect(createIsResult([source, result])(result)).toBe(true);
        expect(createIsResult([result])(result)).toBe(false);
      }),
    );
  });

  it("is not that of a file without its source, of another ending, or of the source itself", () => {
    const isResult = createIsResult(["fe01.pfx", "fe02-modern.pfx", "fe01-pem.pfx", "fe010-modern.pfx"]);
    expect(["fe01.pfx", "fe02-modern.pfx", "fe01-pem.pfx", "fe010-modern.pfx"].filter(isResult)).toEqual([]);
  });
});
