import { describe, expect, it } from "vitest";
import { cngTemplate, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { provider } from "./provider.ts";
import { strong } from "./strong.ts";

const strongAlone = templatesOf({ providers: ["Microsoft Strong Cryptographic Provider"] });

describe("template.strong (seed 003, comment 1)", () => {
  it("fails a template that offers nothing else, as its certificates fail", () => {
    expect(outcomeOf(strong, strongAlone)).toMatchObject([{ at: "template.providers" }]);
    expect(outcomeOf(provider, strongAlone)).toEqual([]);
  });

  it("leaves one that offers others as well, and later products, to template.provider", () => {
    const both = templatesOf({
      providers: ["Microsoft Strong Cryptographic Provider", "Microsoft RSA SChannel Cryptographic Provider"],
    });
    expect(outcomeOf(strong, both)).toEqual([]);
    expect(outcomeOf(provider, both)).toHaveLength(1);
    expect(outcomeOf(strong, strongAlone, { product: "sfb-2019" })).toBe("not-applicable");
    expect(outcomeOf(provider, strongAlone, { product: "sfb-2019" })).toHaveLength(1);
  });

  it("is no rule for CNG templates", () => {
    expect(outcomeOf(strong, templatesOf(cngTemplate))).toBe("not-applicable");
  });
});
