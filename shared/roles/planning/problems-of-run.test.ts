import { describe, expect, it } from "vitest";
import { inWords } from "../../text/testing/in-words.ts";
import { literal } from "../../text/testing/literal.ts";
import { problemsOfRun } from "./problems-of-run.ts";
import type { PlanProblem } from "./types.ts";

const names = (count: number): PlanProblem => ({
  severity: "notice",
  what: literal(`This request has ${count} names.`),
  why: literal("Some sign one."),
  fix: literal("Order another product."),
});
const key: PlanProblem = {
  severity: "warning",
  what: literal("The key is short."),
  why: literal("It is."),
  fix: literal("Take a longer one."),
};

describe("problemsOfRun", () => {
  it("says once what every certificate has, and how many more it concerns", () => {
    expect(inWords(problemsOfRun([names(3), key, names(3), key, names(5)]))).toEqual(
      inWords([{ ...names(3), why: literal("Some sign one. The same applies to 1 more certificate.") }, key]),
    );
  });

  it("says the same thing in the words of the first", () => {
    expect(inWords(problemsOfRun([key, { ...key, why: literal("It is, on two servers.") }]))).toEqual(inWords([key]));
  });

  it("keeps what differs in severity or in what to do", () => {
    const error = { ...key, severity: "error" } as const;
    expect(inWords(problemsOfRun([key, error]))).toEqual(inWords([key, error]));
  });
});
