import { describe, expect, it } from "vitest";
import { presentRoles } from "../chosen.ts";
import { emptyPool } from "../deployment/fields.ts";
import { placeOf, stepOf } from "../place-of.ts";
import { type RequestFields, requestDefaults } from "../request-fields.ts";
import { missingParts } from "./missing-parts.ts";
import { checkStepSchema } from "./validations.ts";

const complete: RequestFields = {
  ...requestDefaults,
  passphrase: "Passw0rd! again",
  passphraseAgain: "Passw0rd! again",
};
const long = "x".repeat(65);

/** Forms that lack something, and the steps that say so. */
const incomplete: readonly (readonly [string, Partial<RequestFields>, readonly string[]])[] = [
  ["a passphrase", { passphrase: "", passphraseAgain: "" }, ["signer"]],
  ["the same passphrase twice", { passphraseAgain: "another" }, ["signer"]],
  ["a role", { excludedRoles: presentRoles(requestDefaults).map(({ id }) => id) }, ["roles"]],
  ["a deployment", { deployment: null }, ["deployment", "roles"]],
  [
    "most of a deployment that is typed in",
    {
      source: "typed",
      typed: { ...requestDefaults.typed, meet: "meet", pools: [emptyPool("enterprise-front-end"), emptyPool("edge")] },
    },
    ["deployment"],
  ],
  [
    "a subject and a template that fit",
    {
      organization: { organization: long, organizationalUnit: long, locality: "", state: "", country: "us" },
      templateKind: "information",
      templateOid: "x",
    },
    ["signer"],
  ],
];

describe("what the check says is missing", () => {
  it("is nothing where every step is complete", () => {
    expect(missingParts(complete)).toEqual([]);
    expect(checkStepSchema.safeParse(complete).success).toBe(true);
  });

  it.each(incomplete)("is %s", (_title, changes, steps) => {
    const fields = { ...complete, ...changes };
    const found = missingParts(fields);
    for (const step of steps) expect(found.map((part) => part.step)).toContain(step);
    expect(checkStepSchema.safeParse(fields).success).toBe(false);
  });

  it.each(incomplete)("leads to the step that has the field, in lines that nobody confuses: %s", (_title, changes) => {
    const found = missingParts({ ...complete, ...changes });
    for (const { step, problems } of found) {
      for (const { field } of problems) expect(stepOf(field), field).toBe(step);
    }
    const lines = found.flatMap(({ problems }) =>
      problems.map(({ field, message }) => `${placeOf(field)}: ${message}`),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("is never the passphrase where the servers make their keys", () => {
    expect(missingParts({ ...complete, delivery: "on-server", passphrase: "", passphraseAgain: "" })).toEqual([]);
  });
});

describe("where a field stands", () => {
  it("is its label, and of a pool its number", () => {
    expect(placeOf("typed.pools.1.fqdn")).toBe("Pool 2, FQDN of the pool, or of the only server");
    expect(placeOf("organization.country")).toBe("Country (C)");
    expect(placeOf("passphraseAgain")).toBe("Passphrase again");
    expect(placeOf("typed.name")).toBeNull();
  });
});
