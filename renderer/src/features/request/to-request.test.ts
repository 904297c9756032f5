import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { draftSchema, storedDraftSchema } from "#shared/api/schemas/request.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { roleIds } from "#shared/roles/types.ts";
import { chosenChoices, chosenSelections, serverKey } from "./chosen.ts";
import { fromDraft, toDraft } from "./draft.ts";
import { plansOf } from "./plans.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { rolesStepSchema } from "./roles/validations.ts";
import { signerStepSchema } from "./signer/validations.ts";
import { toCreateRequest } from "./to-request.ts";

const frontEndsOnly = roleIds.filter((id) => id !== "enterprise-front-end");
const fields: RequestFields = {
  ...requestDefaults,
  excludedRoles: frontEndsOnly,
  passphrase: "Passw0rd! again",
  passphraseAgain: "Passw0rd! again",
};
const run = { jobId: "job", only: null, folder: "folder-1", onExisting: "refuse" } as const;

function paths(schema: typeof rolesStepSchema, changes: Partial<RequestFields>): readonly string[] {
  const parsed = schema.safeParse({ ...fields, ...changes });
  return parsed.error?.issues.map(({ path }) => path.join(".")) ?? [];
}

describe("toCreateRequest", () => {
  it("is an input that the contract takes, for both Front Ends of the example", () => {
    const request = toCreateRequest(fields, run);
    expect(contract["request.create"].input.parse(request)).toEqual(request);
    expect(request.selections).toEqual([
      { role: "enterprise-front-end", servers: ["fe01.contoso.com", "fe02.contoso.com"] },
    ]);
  });

  it("has every role that the deployment has servers for, unless the user unticks it", () => {
    const all = { ...fields, deployment: everyPool, excludedRoles: [] };
    expect(contract["request.create"].input.safeParse(toCreateRequest(all, run)).success).toBe(true);
    expect(chosenSelections(all).map(({ role }) => role)).toContain("edge-external");
    expect(chosenSelections(all).map(({ role }) => role)).toContain("cucm-tomcat");
    expect(plansOf(all).plans.length).toBeGreaterThan(20);
  });

  it("asks for single certificates alone, also from its draft and for a part of them", () => {
    const ids = plansOf(fields).plans.map(({ id }) => id);
    const [first = "", second = ""] = ids;
    const replaces = { [first]: { thumbprint: "AB", ends: "2026-12-20T12:00:00.000Z" } };
    const chosen = { ...fields, only: [first], replaces };
    expect(toCreateRequest(chosen, run)).toMatchObject({ only: [first], replaces });
    expect(plansOf(chosen).plans.map(({ id }) => id)).toEqual([first]);
    expect(toCreateRequest({ ...chosen, only: ids }, { ...run, only: [second] }).only).toEqual([second]);
    const draft = toDraft(chosen, "check");
    expect(draft === null ? null : fromDraft(draft)).toMatchObject({ only: [first], replaces });
    // Its role is not ticked any more: that is said, and no other certificate is requested instead.
    const others = chosen.excludedRoles.filter((id) => id !== "edge-external");
    const elsewhere = { ...chosen, excludedRoles: [...others, "enterprise-front-end"] } as const;
    expect(plansOf(elsewhere).plans).toEqual([]);
    expect(paths(rolesStepSchema, elsewhere)).toEqual(["excludedRoles"]);
  });

  it("leaves empty fields of the organisation out", () => {
    const organization = { ...fields.organization, organizationalUnit: "  " };
    expect(toCreateRequest({ ...fields, organization }, run).organization).not.toHaveProperty("organizationalUnit");
  });

  it("sends no passphrase where the servers make their keys", () => {
    expect(toCreateRequest({ ...fields, delivery: "on-server" }, run).passphrase).toBeNull();
  });

  it("names the authorities of both kinds and the template", () => {
    const request = toCreateRequest(fields, run);
    expect(request.authorities).toEqual({ private: "ad-cs-enterprise", public: "public" });
    expect(request.template).toEqual({ kind: "name", name: "WebServer" });
  });
});

describe("a draft", () => {
  const changed: RequestFields = {
    ...fields,
    excludedServers: [serverKey("enterprise-front-end", "fe02.contoso.com")],
    answers: { "phone-updates": true },
    nameChanges: {
      "enterprise-front-end.combined.fe01.contoso.com": { addedNames: ["a.contoso.com"], removedNames: [] },
    },
    authorities: { private: "ad-cs-standalone", public: "digicert" },
    templateKind: "information",
    templateOid: "1.3.6.1.4.1.311.21.8.1.2",
    templateVersion: "100.3",
    key: "rsa-4096",
    delivery: "on-server",
  };

  it("gives the same request again", () => {
    const draft = toDraft(changed, "plan");
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(draft === null ? null : chosenChoices(fromDraft(draft))).toEqual(chosenChoices(changed));
  });

  it("of a KeySpec that counted the steps is read", () => {
    const draft = toDraft(changed, "plan");
    const old = { ...draft, schemaVersion: 1 };
    expect(storedDraftSchema.parse({ ...old, step: 2 })).toEqual(draft);
    expect(storedDraftSchema.parse({ ...old, step: 4 })).toMatchObject({ schemaVersion: 2, step: "signer" });
    expect(storedDraftSchema.safeParse({ ...old, step: "plan" }).success).toBe(false);
  });

  it("holds no passphrase", () => {
    expect(JSON.stringify(toDraft(fields, "roles"))).not.toContain(fields.passphrase);
  });
});

describe("rolesStepSchema", () => {
  it("wants at least one role with a server", () => {
    expect(paths(rolesStepSchema, {})).toEqual([]);
    expect(paths(rolesStepSchema, { excludedRoles: roleIds })).toEqual(["excludedRoles"]);
    const servers = ["fe01.contoso.com", "fe02.contoso.com"].map((server) => serverKey("enterprise-front-end", server));
    expect(paths(rolesStepSchema, { excludedServers: servers })).toEqual(["excludedRoles"]);
  });

  it("says where the deployment has nothing of the product", () => {
    expect(paths(rolesStepSchema, { product: "cisco-uc" })).toEqual(["product"]);
  });
});

describe("signerStepSchema", () => {
  it("wants the passphrase twice and long enough", () => {
    expect(paths(signerStepSchema, {})).toEqual([]);
    expect(paths(signerStepSchema, { passphrase: "short", passphraseAgain: "short" })).toEqual(["passphrase"]);
    expect(paths(signerStepSchema, { passphraseAgain: "Passw0rd?" })).toEqual(["passphraseAgain"]);
    expect(paths(signerStepSchema, { passphrase: "", delivery: "on-server" })).toEqual([]);
  });

  it("points at the field of the organisation or of the template that is wrong", () => {
    const organization = { ...fields.organization, country: "usa" };
    expect(paths(signerStepSchema, { organization })).toEqual(["organization.country"]);
    expect(paths(signerStepSchema, { templateName: "Web/Server" })).toEqual(["templateName"]);
    const byOid = { templateKind: "information", templateOid: "1.2.3" } as const;
    expect(paths(signerStepSchema, byOid)).toEqual([]);
    expect(paths(signerStepSchema, { ...byOid, templateOid: "x" })).toEqual(["templateOid"]);
    expect(paths(signerStepSchema, { ...byOid, templateVersion: "new" })).toEqual(["templateVersion"]);
    expect(
      paths(signerStepSchema, {
        ...byOid,
        templateVersion: "new",
        authorities: { private: "lab-ca", public: "public" },
      }),
    ).toEqual([]);
  });
});
