import type { RehearsalResult } from "#shared/rehearsal/deployment/rehearsed-connections.ts";
import type { RehearsalCheck } from "#shared/rehearsal/rehearsal-checks.ts";
import type { Tone } from "../../../../components/facts/tone.ts";

/** How the result of a connection looks. */
export const resultTones = { works: "good", fails: "bad", open: "unknown" } as const satisfies Readonly<
  Record<RehearsalResult, Tone>
>;

/** How the outcome of a check looks. */
export const outcomeTones = {
  pass: "good",
  fail: "bad",
  "cannot-tell": "unknown",
  notice: "warning",
} as const satisfies Readonly<Record<RehearsalCheck["outcome"], Tone>>;
