import { describe, expect, it } from "vitest";
import { planProblems } from "#shared/roles/plan-problems.ts";
import { chosenPlans } from "../chosen.ts";
import { requestDefaults } from "../request-fields.ts";
import { addName, type NameChanges, toggleName } from "./name-changes.ts";
import { planStepSchema } from "./validations.ts";

const untouched: NameChanges = { addedNames: [], removedNames: [] };

function names(changes: NameChanges) {
  const [plan] = chosenPlans({ ...requestDefaults, ...changes });
  return plan?.names ?? [];
}

function named(changes: NameChanges, name: string) {
  const found = names(changes).find((each) => each.name === name);
  if (found === undefined) throw new Error(`The example plans no ${name}.`);
  return found;
}

function issues(changes: object): readonly string[] {
  const parsed = planStepSchema.safeParse({ ...requestDefaults, ...changes });
  return parsed.error?.issues.map(({ path }) => path.join(".")) ?? [];
}

describe("changes to the names of a plan", () => {
  it("take a name out and put it back without a trace", () => {
    const out = toggleName(untouched, named(untouched, "dialin.contoso.com"), false);
    expect(named(out, "dialin.contoso.com").included).toBe(false);
    expect(toggleName(out, named(out, "dialin.contoso.com"), true)).toEqual(untouched);
  });

  it("put in what the plan only offers, and take it out again", () => {
    const aside = names(untouched).find(({ included }) => !included);
    expect(aside, "the example plan offers names that are not in").toBeDefined();
    if (aside === undefined) return;
    const inside = toggleName(untouched, aside, true);
    expect(named(inside, aside.name).included).toBe(true);
    expect(toggleName(inside, named(inside, aside.name), false)).toEqual(untouched);
  });

  it("forget a name that was added by hand when it is taken out", () => {
    const { changes } = addName(untouched, " Extra.Contoso.com ");
    expect(named(changes, "extra.contoso.com").included).toBe(true);
    expect(toggleName(changes, named(changes, "extra.contoso.com"), false)).toEqual(untouched);
  });

  it("refuse a name that cannot stand in a certificate and say why", () => {
    expect(addName(untouched, "fe_01.contoso.com")).toEqual({
      changes: untouched,
      problem: expect.stringContaining("underscore"),
    });
  });

  it("have their consequences said", () => {
    const consequences = (changes: NameChanges) =>
      chosenPlans({ ...requestDefaults, ...changes })
        .slice(0, 1)
        .flatMap(planProblems)
        .map(({ severity, what }) => `${severity}: ${what}`);
    expect(consequences(untouched)).toEqual([]);
    expect(consequences(toggleName(untouched, named(untouched, "fe01.contoso.com"), false))).toEqual([
      "error: The required name fe01.contoso.com is left out.",
    ]);
    expect(consequences(toggleName(untouched, named(untouched, "sip.contoso.com"), false))).toEqual([
      "warning: The name sip.contoso.com, which this deployment needs, is left out.",
    ]);
  });
});

describe("planStepSchema", () => {
  it("is content with the example", () => {
    expect(issues({})).toEqual([]);
  });

  it("points at the field of the organisation that is wrong", () => {
    expect(issues({ organization: { ...requestDefaults.organization, country: "usa" } })).toEqual([
      "organization.country",
    ]);
  });

  it("points at the names where the common name was taken out", () => {
    expect(issues({ removedNames: ["pool01.contoso.com"] })).toEqual(["addedNames"]);
  });
});
