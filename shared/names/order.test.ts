import { describe, expect, it } from "vitest";
import { inSafeOrder } from "./order.ts";

const input = {
  commonName: "pool01.contoso.com",
  server: "fe01.contoso.com",
  sipDomains: ["contoso.com", "emea.contoso.com", "fabrikam.com"],
};

describe("inSafeOrder (roles.md §9)", () => {
  it("puts the common name first, the server second, SIP domains in groups and wildcards last", () => {
    const names = [
      "*.fabrikam.com",
      "sip.fabrikam.com",
      "*.contoso.com",
      "meet.emea.contoso.com",
      "sip.contoso.com",
      "fe01.contoso.com",
      "web.corp.example",
      "meet.contoso.com",
      "pool01.contoso.com",
    ];
    expect(
      inSafeOrder(
        names.map((name) => ({ name })),
        input,
      ).map(({ name }) => name),
    ).toEqual([
      "pool01.contoso.com",
      "fe01.contoso.com",
      "web.corp.example",
      "sip.contoso.com",
      "meet.contoso.com",
      "meet.emea.contoso.com",
      "sip.fabrikam.com",
      "*.contoso.com",
      "*.fabrikam.com",
    ]);
  });
});
