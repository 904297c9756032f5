import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exampleDeployment } from "../deployment/example.ts";
import { deploymentSchema } from "../deployment/model.ts";
import { parseForPeople } from "./parse-for-people.ts";

const problemsOf = (schema: z.ZodType, raw: unknown): readonly string[] => {
  const parsed = parseForPeople(schema, raw);
  return parsed.ok ? [] : parsed.problems;
};

describe("a deployment that a person wrote", () => {
  it("is returned where it fits", () => {
    expect(parseForPeople(deploymentSchema, exampleDeployment)).toEqual({ ok: true, value: exampleDeployment });
  });

  it("is told every place that is wrong, in plain words", () => {
    const [pool] = exampleDeployment.pools;
    const wrong = {
      ...exampleDeployment,
      schemaVersion: 2,
      name: "",
      product: "exchange",
      sipDomains: ["contoso"],
      pools: [{ ...pool, site: 7, servers: [] }, { kind: "voip" }],
      simpleUrls: [{ component: "meet", domain: null, url: "meet" }],
      organization: { country: "Germany", state: "x".repeat(129) },
      extra: true,
    };
    expect(problemsOf(deploymentSchema, wrong)).toEqual([
      "schemaVersion: Must be 1.",
      "name: Must not be empty.",
      expect.stringMatching(/^product: Must be one of “lync-2010”, .*“cisco-uc”\.$/u),
      "sipDomains[0]: “contoso” has no domain; enter the full name, for example contoso.contoso.com.",
      "pools[0].site: Must be text, not a number.",
      "pools[0].servers: Must not be empty.",
      "pools[1].kind: Must have a known “kind”.",
      "simpleUrls[0].url: Begin it with http:// or https://, for example https://meet.contoso.com.",
      "organization.state: Must have at most 128 characters.",
      "organization.country: Two capital letters, for example US.",
      "Has a field that KeySpec does not know: “extra”.",
    ]);
  });

  it("may be something else altogether", () => {
    expect(problemsOf(deploymentSchema, null)).toEqual(["Must be an object with fields, not null."]);
    expect(problemsOf(deploymentSchema, [])).toEqual(["Must be an object with fields, not a list."]);
    expect(problemsOf(deploymentSchema, {})).toContain("pools: Missing.");
    expect(problemsOf(deploymentSchema, {})).toContain("product: Missing.");
  });
});

describe("the words for what is wrong", () => {
  it("say how many and how large", () => {
    expect(problemsOf(z.string().min(8), "short")).toEqual(["Must have at least 8 characters."]);
    expect(problemsOf(z.array(z.int()).max(2), [1, 2, 3])).toEqual(["Must have at most 2 entries."]);
    expect(problemsOf(z.int().min(1), 0)).toEqual(["Must be at least 1."]);
    expect(problemsOf(z.int(), 0.5)).toEqual(["Must be a whole number, not a number with a fraction."]);
    expect(problemsOf(z.string().regex(/^a$/), "b")).toEqual(["Must have another form."]);
    expect(problemsOf(z.union([z.string(), z.int()]), true)).toEqual([
      "Must be one of the kinds of value that belong here.",
    ]);
    expect(problemsOf(z.boolean(), "yes")).toEqual(["Must be true or false, not text."]);
    expect(
      problemsOf(
        z.custom(() => false),
        1,
      ),
    ).toEqual(["Does not fit here."]);
  });

  it("never show the value, and only the beginning of names and lists", () => {
    const secret = "Passw0rd!";
    const schema = z.strictObject({ a: z.int(), b: z.enum(["x"]), c: z.string().max(1), d: z.string().regex(/^x$/) });
    expect(problemsOf(schema, { a: secret, b: secret, c: secret, d: secret }).join(" ")).not.toContain(secret);
    const [named = ""] = problemsOf(z.strictObject({}), { ["k".repeat(1_000)]: 1 });
    expect(named.length).toBeLessThan(120);
    const many = problemsOf(
      z.array(z.int()),
      Array.from({ length: 50 }, () => "x"),
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe("30 more problems are not shown.");
    const [deep = ""] = problemsOf(z.record(z.string(), z.int()), { ["k".repeat(1_000)]: "x" });
    expect(deep.length).toBeLessThan(200);
  });
});
