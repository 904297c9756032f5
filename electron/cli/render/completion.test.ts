import { describe, expect, it } from "vitest";
import { makePendingSummary } from "#shared/guide/requests/testing/make-pending-summary.ts";
import { renderCompletion } from "./completion.ts";
import { plain } from "./paint.ts";

const pending = makePendingSummary({ exportable: false, completedAt: "2026-11-20T12:00:00.000Z" });

describe("a completed request", () => {
  it.each([
    [false, / -importPFX "fe01\.pfx" AT_KEYEXCHANGE,NoExport$/m],
    [true, / -importPFX "fe01\.pfx" AT_KEYEXCHANGE$/m],
  ])("is imported as its plan says of the key (exportable: %s)", (exportable, command) => {
    const file = { reference: "r", name: "fe01.pfx", path: "/out/fe01.pfx", bytes: 1 };
    const completed = {
      file,
      chain: [],
      comparison: [],
      previous: null,
      notices: [],
      verdicts: [],
      thumbprint: "5e".repeat(20),
    };
    const text = renderCompletion({ ...completed, pending: { ...pending, exportable } }, "legacy-schannel", plain, 80);
    expect(text).toMatch(command);
  });
});
