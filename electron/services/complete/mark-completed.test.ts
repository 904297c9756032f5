import { describe, expect, it, vi } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { literal } from "#shared/text/testing/literal.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { Context } from "../kit/context.ts";
import { markCompleted } from "./mark-completed.ts";

const record = { summary: { id: "a", completedAt: null }, encryptedKeyPem: "key" } as unknown as PendingRecord;

function contextWith(replace: Context["pending"]["replace"]) {
  const report = vi.fn();
  const pending = { replace } as Context["pending"];
  return { report, pending, clock: { now: () => "2026-11-20T12:00:00.000Z", elapsed: () => 0 } };
}

describe("a pending request that got its certificate", () => {
  it("is marked with the time", async () => {
    const replace = vi.fn(async () => undefined);
    const { summary, notices } = await markCompleted(contextWith(replace), record, "2027-11-20T12:00:00.000Z");
    expect(notices).toEqual([]);
    expect(summary.completedAt).toBe("2026-11-20T12:00:00.000Z");
    expect(replace).toHaveBeenCalledWith({ ...record, summary });
  });

  it("stays deleted where it was deleted meanwhile, and that is no fault", async () => {
    const context = contextWith(() => Promise.reject(new AppError("PENDING_NOT_FOUND", literal("There is none."))));
    const { notices } = await markCompleted(context, record, "2027-11-20T12:00:00.000Z");
    expect(notices.map(format)).toEqual([expect.stringContaining("deleted meanwhile")]);
    expect(context.report).not.toHaveBeenCalled();
  });

  it("is complete all the same where it cannot be marked", async () => {
    const thrown = new AppError("DISK_FULL", literal("The disk is full."));
    const context = contextWith(() => Promise.reject(thrown));
    const { summary, notices } = await markCompleted(context, record, "2027-11-20T12:00:00.000Z");
    expect(summary.completedAt).toBeNull();
    expect(notices.map(format)).toEqual([expect.stringContaining("could not be marked")]);
    expect(context.report).toHaveBeenCalledWith(thrown);
  });
});
