import { describe, expect, it } from "vitest";
import { cngTemplate, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cannotHoldKey } from "./cannot-hold-key.ts";

const diffieHellman = "Microsoft DH SChannel Cryptographic Provider";

describe("template.cannot-hold-key", () => {
  it("passes RSA SChannel with DH SChannel beside it, as seed 003 has it, and a provider that nobody knows", () => {
    expect(outcomeOf(cannotHoldKey, templatesOf())).toEqual([]);
    expect(outcomeOf(cannotHoldKey, templatesOf({ providers: [diffieHellman, "Contoso HSM Provider"] }))).toEqual([]);
  });

  it("fails DH SChannel alone", () => {
    expect(outcomeOf(cannotHoldKey, templatesOf({ providers: [diffieHellman] }))).toMatchObject([
      { what: expect.stringContaining(diffieHellman) },
    ]);
  });

  it("is no rule for a template that takes any provider, nor for CNG", () => {
    expect(outcomeOf(cannotHoldKey, templatesOf({ providers: [] }))).toBe("not-applicable");
    expect(outcomeOf(cannotHoldKey, templatesOf(cngTemplate))).toBe("not-applicable");
  });
});
