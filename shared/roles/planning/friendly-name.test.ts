import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { distinctFriendlyName } from "./friendly-name.ts";
import { planCertificates } from "./plan.ts";

describe("friendly names (roles.md G12, §6.3)", () => {
  const planned = (today?: string): readonly string[] =>
    planCertificates({
      deployment: exampleDeployment,
      product: exampleDeployment.product,
      role: "enterprise-front-end",
      ...(today !== undefined && { today }),
    }).map(({ friendlyName }) => friendlyName);

  it("have role, server, year and month, so that a renewal differs from what it replaces", () => {
    expect(planned("2026-11-27T06:00:00Z")[0]).toBe("Front End Server (Enterprise pool) fe01.contoso.com 2026-11");
    expect(planned("2027-05-27T06:00:00Z")[0]).toBe("Front End Server (Enterprise pool) fe01.contoso.com 2027-05");
  });

  it("have no date where nobody says which day it is: such plans are compared, not requested", () => {
    expect(planned()[0]).toBe("Front End Server (Enterprise pool) fe01.contoso.com");
  });

  it("are what the user wrote for a certificate, without what nobody sees; the usual name where nothing was written", () => {
    const id = "enterprise-front-end.combined.fe01.contoso.com";
    const named = (friendlyName: string): readonly string[] =>
      planCertificates({
        deployment: exampleDeployment,
        product: exampleDeployment.product,
        role: "enterprise-front-end",
        friendlyNames: { [id]: friendlyName },
      }).map((plan) => plan.friendlyName);
    expect(named(" Lync\u200b fe01 ")).toEqual(["Lync fe01", "Front End Server (Enterprise pool) fe02.contoso.com"]);
    expect(named(" \u200b ")[0]).toBe("Front End Server (Enterprise pool) fe01.contoso.com");
  });

  it("get the first free number where another certificate has the name already", () => {
    expect(distinctFriendlyName("fe01 2026-11", [])).toBe("fe01 2026-11");
    expect(distinctFriendlyName("fe01 2026-11", ["FE01 2026-11"])).toBe("fe01 2026-11 (2)");
    expect(distinctFriendlyName("fe01 2026-11", ["fe01 2026-11", "fe01 2026-11 (2)"])).toBe("fe01 2026-11 (3)");
  });
});
