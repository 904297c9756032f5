import { describe, expect, it } from "vitest";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { foundCompletion } from "./found-completion.ts";

const request = (id: string, code: ErrorCode | null) => ({
  pending: { id },
  outcome: code === null ? { ok: true, value: { id } } : { ok: false, error: { code, message: literal(code) } },
});
const several = (...requests: readonly ReturnType<typeof request>[]) =>
  ({
    path: "complete.several",
    target: "modern",
    endedAt: "2026-11-27T12:00:00.000Z",
    output: { requests, strangers: [], unread: [], damagedRequests: 0 },
  }) as unknown as KeptReply;

describe("what the host kept of a completion", () => {
  it("is nothing where nothing was completed", () => {
    expect(foundCompletion([])).toBeNull();
  });

  it("is one result where the files answered one request", () => {
    expect(foundCompletion([several(request("a", null))])).toEqual({
      kind: "one",
      completed: { id: "a" },
      target: "modern",
    });
  });

  it("is several, with what a later run for some of them brought in their places", () => {
    const found = foundCompletion([
      several(request("a", null), request("b", "KEY_WRONG_PASSPHRASE")),
      several(request("b", null)),
    ]);
    expect(found).toMatchObject({
      kind: "several",
      several: { requests: [{ pending: { id: "a" } }, { pending: { id: "b" }, outcome: { ok: true } }] },
    });
  });
});
