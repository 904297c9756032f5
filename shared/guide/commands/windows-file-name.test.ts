import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whyUnquotable } from "./why-unquotable.ts";
import { windowsFileName } from "./windows-file-name.ts";

describe("windowsFileName", () => {
  it.each([
    ["Contoso Issuing CA", "Contoso Issuing CA.cer"],
    ["*.contoso.com", "_.contoso.com.cer"],
    ['a"/b', "a_b.cer"],
    ["100%PATH%", "100_PATH_.cer"],
    ["ends in dots..", "ends in dots.cer"],
    ["", "certificate.cer"],
  ])("of %j is %j", (about, name) => expect(windowsFileName(about, ".cer")).toBe(name));

  it("is always carried by the Command Prompt", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (about) => {
        expect(whyUnquotable("command-prompt", windowsFileName(about, ".cer"))).toBeNull();
      }),
    );
  });
});
