import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { roles } from "../../roles/index.ts";
import { planCertificates } from "../../roles/planning/plan.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { requestFileName } from "./request-file-name.ts";

/** Every certificate of every role, in every way to spread it. */
function everyPlan(): readonly CertificatePlan[] {
  return roles.flatMap(({ id, products, layouts }) =>
    layouts.flatMap((layout) =>
      planCertificates({ deployment: everyPool, product: products[0] ?? "lync-2013", role: id, layout: layout.id }),
    ),
  );
}

describe("requestFileName", () => {
  it.each([
    ["enterprise-front-end", "combined", "ee01.contoso.com"],
    ["enterprise-front-end", "separate", "ee01.contoso.com-enterprise-front-end-default"],
    ["standard-front-end", "combined", "se01.contoso.com"],
    ["edge-external", "one-certificate", "edge01.contoso.net-edge-external"],
    ["edge-external", "separate-audio-video", "edge01.contoso.net-edge-external-access-web"],
    ["edge-internal", "one-certificate", "edge01.contoso.net-edge-internal"],
    ["director", "combined", "dir01.contoso.com-director"],
    ["mediation", "default", "med01.contoso.com-mediation"],
  ] as const)("%s, %s: %s", (role, layout, name) => {
    const [plan] = planCertificates({ deployment: everyPool, product: "lync-2013", role, layout });
    expect(plan === undefined ? null : requestFileName(plan)).toBe(name);
  });

  it("tells every certificate of a run apart, and is a name that any file system takes", () => {
    const names = everyPlan().map(requestFileName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  });

  it("lets no character of a path through", () => {
    const [plan] = everyPlan();
    if (plan === undefined) throw new TypeError("There are no plans.");
    expect(requestFileName({ ...plan, server: "..\\..\\FE01/x:y" })).toMatch(/^\.\._\.\._fe01_x_y/);
  });
});
