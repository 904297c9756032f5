import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { roleIds } from "#shared/roles/types.ts";
import { serverKey } from "./chosen.ts";
import { fromDeployment } from "./deployment/from-deployment.ts";
import { plansOf, wantedKinds } from "./plans.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";

const id = "enterprise-front-end.combined.fe01.contoso.com";
const typed: RequestFields = { ...requestDefaults, source: "typed", typed: fromDeployment(exampleDeployment) };

describe("plansOf", () => {
  it.each<[string, Partial<RequestFields>]>([
    ["a passphrase", { passphrase: "Passw0rd!", passphraseAgain: "Passw0rd!" }],
    ["the delivery", { delivery: "on-server" }],
    ["a template", { templateKind: "name", templateName: "LyncWebServer" }],
    ["an authority", { authorities: { private: "ad-cs-standalone", public: "digicert" } }],
    ["the format", { format: "der" }],
    [
      "spaces around a field of the organisation",
      { organization: { ...requestDefaults.organization, country: " US " } },
    ],
    ["what is typed but not chosen", { typed: fromDeployment(exampleDeployment) }],
    ["a copy of the deployment", { deployment: structuredClone(exampleDeployment) }],
  ])("plans nothing anew for %s", (_, change) => {
    const before = plansOf(requestDefaults);
    expect(plansOf({ ...requestDefaults, ...change })).toBe(before);
  });

  it.each<[string, Partial<RequestFields>]>([
    ["a name", { nameChanges: { [id]: { addedNames: ["extra.contoso.com"], removedNames: [] } } }],
    ["a role", { excludedRoles: ["enterprise-front-end"] }],
    ["a server", { excludedServers: [serverKey("enterprise-front-end", "fe02.contoso.com")] }],
    ["a layout", { layouts: { "enterprise-front-end": "separate" } }],
    ["an answer", { answers: { "phone-updates": true } }],
    ["the product", { product: "sfb-2019" }],
    ["the key", { key: "rsa-4096" }],
    ["the digest", { digest: "SHA-384" }],
    ["the organisation", { organization: { ...requestDefaults.organization, locality: "Seattle" } }],
    ["the deployment", { deployment: { ...exampleDeployment, sipDomains: ["contoso.com"] } }],
  ])("plans anew for %s", (_, change) => {
    const before = plansOf(requestDefaults);
    const after = plansOf({ ...requestDefaults, ...change });
    expect(after).not.toBe(before);
    expect(after.plans).not.toEqual(before.plans);
  });

  it("plans anew for what is typed into the chosen deployment", () => {
    const before = plansOf(typed);
    expect(plansOf({ ...typed, passphrase: "Passw0rd!" })).toBe(before);
    expect(plansOf({ ...typed, typed: { ...typed.typed, sipDomains: "contoso.com" } })).not.toBe(before);
  });

  it("says why there are no plans, and plans again once that is corrected", () => {
    const removed = { [id]: { addedNames: [], removedNames: ["pool01.contoso.com"] } };
    expect(plansOf({ ...requestDefaults, nameChanges: removed })).toMatchObject({
      plans: [],
      error: { code: "PLAN_INCOMPLETE" },
    });
    expect(plansOf(requestDefaults).plans).toHaveLength(8);
    expect(plansOf({ ...requestDefaults, deployment: null })).toEqual({ plans: [], error: null });
  });
});

describe("wantedKinds", () => {
  it("names the kinds of authority that the certificates need", () => {
    const inside = { ...requestDefaults, excludedRoles: roleIds.filter((role) => role !== "edge-internal") };
    expect(wantedKinds(plansOf(inside).plans)).toEqual(["private"]);
    expect(wantedKinds(plansOf(requestDefaults).plans)).toEqual(["private", "public"]);
  });
});
