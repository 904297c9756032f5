import { describe, expect, it } from "vitest";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { inWords } from "#shared/text/testing/in-words.ts";
import { plansOf } from "../plans.ts";
import { requestDefaults } from "../request-fields.ts";
import { addNames, type NameChanges, toggleName, untouched } from "./name-changes.ts";
import { planStepSchema } from "./validations.ts";

const id = "enterprise-front-end.combined.fe01.contoso.com";

function planOf(changes: NameChanges) {
  const plan = plansOf({ ...requestDefaults, nameChanges: { [id]: changes } }).plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error("The example plans no fe01.");
  return plan;
}

function named(changes: NameChanges, name: string) {
  const found = planOf(changes).names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The example plans no ${name}.`);
  return found;
}

describe("changes to the names of a plan", () => {
  it("take a name out and put it back without a trace", () => {
    const out = toggleName(untouched, named(untouched, "dialin.contoso.com"), false);
    expect(named(out, "dialin.contoso.com").included).toBe(false);
    expect(toggleName(out, named(out, "dialin.contoso.com"), true)).toEqual(untouched);
  });

  it("put in what the plan only offers, and take it out again", () => {
    const aside = planOf(untouched).names.find(({ included }) => !included);
    expect(aside, "the example plan offers names that are not in").toBeDefined();
    if (aside === undefined) return;
    const inside = toggleName(untouched, aside, true);
    expect(named(inside, aside.name).included).toBe(true);
    expect(toggleName(inside, named(inside, aside.name), false)).toEqual(untouched);
  });

  it("forget a name that was added by hand when it is taken out", () => {
    const { changes } = addNames(untouched, " Extra.Contoso.com ");
    expect(named(changes, "extra.contoso.com").included).toBe(true);
    expect(toggleName(changes, named(changes, "extra.contoso.com"), false)).toEqual(untouched);
  });

  it("refuse a name that cannot stand in a certificate and say why", () => {
    expect(inWords(addNames(untouched, "fe_01.contoso.com"))).toEqual({
      changes: untouched,
      left: "fe_01.contoso.com",
      problems: [expect.stringContaining("underscore")],
    });
    expect(inWords(addNames(untouched, " "))).toMatchObject({ problems: [expect.stringContaining("Enter a name")] });
  });

  it.each([
    "a1.contoso.com, a2.contoso.com",
    "a1.contoso.com\r\na2.contoso.com\n",
    "A1.contoso.com;a2.contoso.com",
    "DNS=a1.contoso.com&DNS=a2.contoso.com&",
  ])("take a pasted list: %j", (list) => {
    const added = addNames(untouched, list);
    expect(added).toMatchObject({ left: "", problems: [] });
    expect(added.changes.addedNames).toEqual(["a1.contoso.com", "a2.contoso.com"]);
  });

  it("check each name of a list on its own, and leave what is wrong to be corrected", () => {
    const added = inWords(addNames(untouched, "a1.contoso.com, fe_01.contoso.com, a2.contoso.com"));
    expect(added.changes.addedNames).toEqual(["a1.contoso.com", "a2.contoso.com"]);
    expect(added).toMatchObject({ left: "fe_01.contoso.com", problems: [expect.stringContaining("fe_01")] });
  });

  it("concern one certificate alone", () => {
    const { plans } = plansOf({
      ...requestDefaults,
      nameChanges: { [id]: addNames(untouched, "extra.contoso.com").changes },
    });
    expect(plans.filter(({ names }) => names.some(({ name }) => name === "extra.contoso.com"))).toHaveLength(1);
  });

  it("have their consequences said", () => {
    const consequences = (changes: NameChanges) =>
      inWords(planProblems(planOf(changes))).map(({ severity, what }) => `${severity}: ${what}`);
    expect(consequences(untouched)).toEqual([]);
    expect(consequences(toggleName(untouched, named(untouched, "fe01.contoso.com"), false))).toEqual([
      "error: The required name fe01.contoso.com is left out.",
    ]);
    expect(consequences(toggleName(untouched, named(untouched, "sip.contoso.com"), false))).toEqual([
      "warning: The name sip.contoso.com, which this deployment needs, is left out.",
    ]);
  });
});

describe("the friendly name of a plan", () => {
  const nameOf = (friendlyNames: Record<string, string>) =>
    plansOf({ ...requestDefaults, friendlyNames }).plans.find((plan) => plan.id === id)?.friendlyName;

  it("is what was typed, and the usual one while the field is empty", () => {
    expect(nameOf({ [id]: "Lync fe01" })).toBe("Lync fe01");
    expect(nameOf({ [id]: " " })).toBe(nameOf({}));
    expect(nameOf({})).toMatch(/^Front End Server \(Enterprise pool\) fe01\.contoso\.com \d{4}-\d\d$/);
  });
});

describe("planStepSchema", () => {
  it("is content with the example, and says where the choices give no plan", () => {
    expect(planStepSchema.safeParse(requestDefaults).success).toBe(true);
    const removed = { [id]: { addedNames: [], removedNames: ["pool01.contoso.com"] } };
    const parsed = planStepSchema.safeParse({ ...requestDefaults, nameChanges: removed });
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual(["nameChanges"]);
  });
});
