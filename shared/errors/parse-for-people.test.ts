import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exampleDeployment } from "../deployment/example.ts";
import { deploymentSchema } from "../deployment/model.ts";
import { format, messages } from "../text/localise.ts";
import { refusal } from "../text/refusal.ts";
import { parseForPeople } from "./parse-for-people.ts";

const problemsOf = (schema: z.ZodType, raw: unknown, from: "document" | "call" = "document"): readonly string[] => {
  const parsed = parseForPeople(schema, raw, from);
  return parsed.ok ? [] : parsed.problems.map(format);
};

describe("a deployment that a person wrote", () => {
  it("is returned where it fits", () => {
    expect(parseForPeople(deploymentSchema, exampleDeployment, "document")).toEqual({
      ok: true,
      value: exampleDeployment,
    });
  });

  it("is told the places that are wrong, in words that people know, and how many more there are", () => {
    const [pool] = exampleDeployment.pools;
    const wrong = {
      ...exampleDeployment,
      product: "exchange",
      sipDomains: ["contoso"],
      pools: [{ ...pool, site: 7, servers: [] }, { kind: "voip" }],
      simpleUrls: [{ component: "meet", domain: null, url: "meet" }],
      extra: true,
    };
    expect(problemsOf(deploymentSchema, wrong)).toEqual([
      expect.stringMatching(/^In product: “exchange” is none of lync-2010, .*cisco-uc\.$/u),
      "In SIP domain 1: “contoso” has no domain; enter the full name, for example contoso.contoso.com.",
      "In pool 1, site: it must be text in quotation marks.",
      "In pool 1, servers: it needs at least one entry.",
      "In pool 2, kind: KeySpec does not know “voip”.",
      "2 more mistakes are not shown.",
    ]);
  });

  it("may be something else altogether", () => {
    expect(problemsOf(deploymentSchema, null)).toEqual(["In what was given: it must be a group in braces."]);
    expect(problemsOf(deploymentSchema, {})).toContain("In product: it is missing.");
  });
});

describe("the words for what is wrong", () => {
  const one = (schema: z.ZodType, raw: unknown): string =>
    problemsOf(z.strictObject({ url: schema }), { url: raw })
      .join(" ")
      .replace("In URL: ", "");

  it.each<readonly [z.ZodType, unknown, string]>([
    [z.string().min(8), "short", "it needs at least 8 characters."],
    [z.string().min(1), "", "it is empty."],
    [z.array(z.int()).max(2), [1, 2, 3], "it may have at most 2 entries."],
    [z.int().min(1), 0, "it must be at least 1."],
    [z.int(), 0.5, "it must be a whole number."],
    [z.string().regex(/^a$/), "b", "it does not have the form that is taken here."],
    [z.boolean(), "yes", "it must be true or false."],
    [z.strictObject({}), { a: 1, b: 2 }, "KeySpec does not know “a” and “b”."],
    [
      z.url({ protocol: /^https?$/ }),
      "meet",
      "“meet” is no URL with http:// or https://, for example https://meet.contoso.com.",
    ],
    [z.custom(() => false), 1, "it does not fit here."],
  ])("%#", (schema, raw, words) => {
    expect(one(schema, raw)).toBe(words);
  });

  it("are those of the schema, where it has its own", () => {
    const texts = messages("test.refusal", { own: "it is not blue." });
    expect(
      one(
        z.string().refine((value) => value === "blue", refusal(texts.own)),
        "red",
      ),
    ).toBe("it is not blue.");
  });

  it("never show the value of a call, and only the beginning of names and lists", () => {
    const secret = "Passw0rd!";
    const schema = z.strictObject({
      a: z.int(),
      b: z.enum(["x"]),
      c: z.string().max(1),
      d: z.string().regex(/^x$/),
      e: z.url(),
      f: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("x") })]),
    });
    const values = { a: secret, b: secret, c: secret, d: secret, e: secret, f: { kind: secret } };
    expect(problemsOf(schema, values, "call")).toHaveLength(6);
    expect(problemsOf(schema, values, "call").join(" ")).not.toContain(secret);
    expect(problemsOf(schema, values, "document").join(" ")).toContain(secret);
    const [named = ""] = problemsOf(z.strictObject({}), { ["k".repeat(1_000)]: 1 });
    expect(named.length).toBeLessThan(120);
    const many = problemsOf(
      z.array(z.int()),
      Array.from({ length: 50 }, () => "x"),
      "call",
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe("30 more mistakes are not shown.");
    const [deep = ""] = problemsOf(z.record(z.string(), z.int()), { ["k".repeat(1_000)]: "x" });
    expect(deep.length).toBeLessThan(200);
  });
});
