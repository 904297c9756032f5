import { describe, expect, it } from "vitest";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { literal } from "#shared/text/testing/literal.ts";
import {
  type Created,
  type Creation,
  failureOfAll,
  isFinished,
  nothingCreated,
  remainingPlans,
  withRun,
} from "./creation.ts";

const file = (name: string) => ({ reference: name, name, path: `/out/${name}`, bytes: 1 });

function made(planId: string): Created {
  const value = { delivery: "on-server", file: file(`${planId}.inf`), inf: "[Version]" } as const;
  return { planId, title: literal(planId), outcome: { ok: true, value } };
}

function failed(planId: string, code: ErrorCode): Created {
  return { planId, title: literal(planId), outcome: { ok: false, error: { code, message: literal(code) } } };
}

function creationOf(...requests: readonly Created[]): Creation {
  return withRun(nothingCreated, { requests, readme: file("README.txt") });
}

const halfway = creationOf(made("a"), failed("b", "CANCELLED"), failed("c", "DISK_FULL"), failed("d", "OUTPUT_EXISTS"));

describe("a run of requests that was stopped half-way", () => {
  it("leaves what was cancelled and what failed to be made, and the existing file to be answered", () => {
    expect(remainingPlans(halfway)).toEqual(["b", "c"]);
    expect(isFinished(halfway)).toBe(false);
    expect(failureOfAll(halfway)).toBeNull();
  });

  it("is finished once later runs have made the rest, each in its place", () => {
    const later = withRun(halfway, { requests: [made("c"), made("b")], readme: file("README (2).txt") });
    expect(later.requests.map(({ planId }) => planId)).toEqual(["a", "b", "c", "d"]);
    expect(later.readmes.map(({ name }) => name)).toEqual(["README.txt", "README (2).txt"]);
    expect(remainingPlans(later)).toEqual([]);
    expect(isFinished(later)).toBe(false);
    expect(isFinished(withRun(later, { requests: [made("d")], readme: null }))).toBe(true);
  });

  it("shows a README that was replaced once, and every notice", () => {
    const output = {
      requests: [made("d")],
      readme: { ...file("README.txt"), bytes: 2 },
      notices: [literal("One thing.")],
    };
    const later = withRun(withRun(halfway, output), { ...output, notices: [literal("Another.")] });
    expect(later.readmes).toEqual([output.readme]);
    expect(later.notices).toEqual(["One thing.", "Another."]);
  });
});

describe("a run of requests that made nothing", () => {
  it("failed with what went wrong, rather than with what was stopped after it", () => {
    const failure = failureOfAll(creationOf(failed("a", "CANCELLED"), failed("b", "DISK_FULL")));
    expect(failure?.code).toBe("DISK_FULL");
  });

  it("was cancelled where nothing else happened", () => {
    expect(failureOfAll(creationOf(failed("a", "CANCELLED"), failed("b", "CANCELLED")))?.code).toBe("CANCELLED");
  });

  it("has a result where a question is open", () => {
    expect(failureOfAll(creationOf(failed("a", "CANCELLED"), failed("b", "OUTPUT_EXISTS")))).toBeNull();
  });
});
