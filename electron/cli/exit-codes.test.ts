import { describe, expect, it } from "vitest";
import type { Outcome } from "#shared/api/schemas/common.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { exitCodeOfBatch, exitCodeOfError, exitCodeOfFindings, exitCodeOfVerdicts } from "./exit-codes.ts";

const good: Outcome<null> = { ok: true, value: null };
const failed = (code: ErrorCode): Outcome<null> => ({ ok: false, error: { code, message: literal("It failed.") } });

describe("exit codes", () => {
  it.each([
    ["every file done", [good, good], 0],
    ["some failed", [good, failed("PFX_WRONG_PASSWORD")], 1],
    ["all failed", [failed("PFX_WRONG_PASSWORD"), failed("FORMAT_TRUNCATED")], 2],
    ["a fault of KeySpec outweighs the rest", [good, failed("INTERNAL"), failed("PFX_NO_KEY")], 3],
    ["Ctrl+C", [good, failed("CANCELLED")], 130],
  ] as const)("a batch: %s", (_title, outcomes, code) => {
    expect(exitCodeOfBatch(outcomes)).toBe(code);
  });

  it.each([
    ["works", 0],
    ["works-with-warnings", 0],
    ["cannot-tell", 0],
    ["will-not-work", 1],
  ] as const)("a verdict: %s", (verdict, code) => {
    expect(exitCodeOfVerdicts(0, [{ verdict: "works" }, { verdict }])).toBe(code);
  });

  it("keeps what is worse than a verdict", () => {
    expect(exitCodeOfVerdicts(2, [{ verdict: "will-not-work" }])).toBe(2);
    expect(exitCodeOfVerdicts(130, [{ verdict: "works" }])).toBe(130);
  });

  it("is 1 for what somebody counts as failed, and more for a report that is not there", () => {
    expect(exitCodeOfFindings(0, false, [])).toBe(0);
    expect(exitCodeOfFindings(0, true, [])).toBe(1);
    expect(exitCodeOfFindings(2, true, [])).toBe(2);
    const unwritten = { code: "DISK_FULL", message: literal("It failed.") } as const;
    expect(exitCodeOfFindings(0, false, [unwritten])).toBe(2);
    expect(exitCodeOfFindings(130, false, [unwritten])).toBe(130);
  });

  it("tells a fault of KeySpec from input that cannot be used", () => {
    expect(exitCodeOfError("INTERNAL")).toBe(3);
    expect(exitCodeOfError("USAGE")).toBe(2);
    expect(exitCodeOfError("FILE_NOT_FOUND")).toBe(2);
    expect(exitCodeOfError("CANCELLED")).toBe(130);
  });
});
