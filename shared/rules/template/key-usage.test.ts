import { describe, expect, it } from "vitest";
import { templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { keyUsage } from "./key-usage.ts";

describe("template.key-usage (formats.md §7, pKIKeyUsage)", () => {
  it("passes what TLS can use", () => {
    expect(outcomeOf(keyUsage, templatesOf())).toEqual([]);
    expect(outcomeOf(keyUsage, templatesOf({ keyUsage: ["digitalSignature"] }))).toEqual([]);
  });

  it("fails a template for authorities, as its certificates fail", () => {
    expect(outcomeOf(keyUsage, templatesOf({ keyUsage: ["keyCertSign", "cRLSign"] }))).toMatchObject([
      { what: expect.stringContaining("keyCertSign"), at: "template.keyUsage" },
    ]);
  });

  it("says nothing where none is shown or given", () => {
    expect(outcomeOf(keyUsage, templatesOf({ keyUsage: null }))).toBe("not-applicable");
    expect(outcomeOf(keyUsage, templatesOf({ keyUsage: [] }))).toBe("not-applicable");
  });
});
