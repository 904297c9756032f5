import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { answeredFields } from "./answered-fields.ts";
import { toDraft } from "./draft.ts";
import { firstFields } from "./first-fields.ts";
import { requestDefaults } from "./request-fields.ts";

const deployment = { ...exampleDeployment, name: "Contoso" };
const answered = {
  ...requestDefaults,
  deployment,
  excludedRoles: ["mediation"],
  layouts: { "enterprise-front-end": "separate" },
  answers: { "fallback-names": true },
  key: "rsa-4096",
} as const;

function choicesOf() {
  const draft = toDraft(answered, "check");
  if (draft === null) throw new Error("There is nothing to keep.");
  const { deployment: _, ...choices } = draft.choices;
  return choices;
}

describe("what was answered for a deployment", () => {
  it("comes back with the next requests, but for the roles and the friendly names", () => {
    const fields = answeredFields(deployment, choicesOf());
    expect(fields).toMatchObject({ layouts: answered.layouts, answers: answered.answers, key: "rsa-4096" });
    expect(fields).not.toHaveProperty("excludedRoles");
    expect(fields.friendlyNames).toEqual({});
  });

  it("fills the form from its first picture", () => {
    const first = firstFields(null, deployment, choicesOf());
    expect(first).toMatchObject({ deployment, layouts: answered.layouts, excludedRoles: [] });
    expect(firstFields(null, deployment, null).layouts).toEqual({});
  });
});
