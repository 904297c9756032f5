import { describe, expect, it } from "vitest";
import { literal } from "#shared/text/testing/literal.ts";
import { toReply } from "./reply.ts";

describe("toReply", () => {
  it("passes on what KeySpec answered", () => {
    const failed = {
      ok: false,
      error: { code: "PFX_WRONG_PASSWORD", message: literal("It does not open the file.") },
    } as const;
    expect(toReply(failed)).toEqual(failed);
    expect(toReply({ ok: true, value: { any: "thing" } })).toEqual({ ok: true, value: { any: "thing" } });
  });

  it("takes anything else for an answer of somebody else", () => {
    for (const raw of [
      undefined,
      null,
      "",
      "<html>",
      {},
      { ok: true, value: 1, more: 2 },
      { ok: false, error: "no" },
    ]) {
      expect(() => toReply(raw), JSON.stringify(raw)).toThrow(expect.objectContaining({ code: "HOST_UNREACHABLE" }));
    }
  });
});
