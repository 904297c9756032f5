import { describe, expect, it } from "vitest";
import type { PlanProblem } from "#shared/roles/planning/plan-problems.ts";
import { problemsOfRun } from "./problems-of-run.ts";

const names = (count: number): PlanProblem => ({
  severity: "notice",
  what: `This request has ${count} names.`,
  why: "Some sign one.",
  fix: "Order another product.",
});
const key: PlanProblem = { severity: "warning", what: "The key is short.", why: "It is.", fix: "Take a longer one." };

describe("problemsOfRun", () => {
  it("says once what every certificate has, and how many more it concerns", () => {
    expect(problemsOfRun([names(3), key, names(3), key, names(5)])).toEqual([
      { ...names(3), why: "Some sign one. The same applies to 1 more certificate." },
      key,
    ]);
  });

  it("says the same thing in the words of the first", () => {
    expect(problemsOfRun([key, { ...key, why: "It is, on two servers." }])).toEqual([key]);
  });

  it("keeps what differs in severity or in what to do", () => {
    const error = { ...key, severity: "error" } as const;
    expect(problemsOfRun([key, error])).toEqual([key, error]);
  });
});
