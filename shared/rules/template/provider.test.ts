import { describe, expect, it } from "vitest";
import { templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { provider } from "./provider.ts";

describe("template.provider (seed 003, option 2)", () => {
  it("passes RSA SChannel with DH SChannel beside it", () => {
    expect(outcomeOf(provider, templatesOf())).toEqual([]);
  });

  it("names the others, and a template that takes any", () => {
    expect(
      outcomeOf(provider, templatesOf({ providers: ["Microsoft Enhanced Cryptographic Provider v1.0"] })),
    ).toMatchObject([{ what: expect.stringContaining("Microsoft Enhanced Cryptographic Provider v1.0") }]);
    expect(outcomeOf(provider, templatesOf({ providers: [] }))).toHaveLength(1);
  });
});
