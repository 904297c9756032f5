import { describe, expect, it } from "vitest";
import { chosenPlans } from "../chosen.ts";
import { requestDefaults } from "../request-fields.ts";
import { addName, missingNames, type NameChanges, toggleName } from "./name-changes.ts";
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

  it("are warned about where the role needs the name", () => {
    const out = toggleName(untouched, named(untouched, "fe01.contoso.com"), false);
    expect(missingNames(names(out), out).map(({ name }) => name)).toEqual(["fe01.contoso.com"]);
    expect(missingNames(names(untouched), untouched)).toEqual([]);
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
