import type { VerdictId } from "#shared/rules/types.ts";
import type { Tone } from "./tone.ts";

/** How good each verdict is. */
export const verdictTones = {
  works: "good",
  "works-with-warnings": "warning",
  "will-not-work": "bad",
  "cannot-tell": "unknown",
} as const satisfies Record<VerdictId, Tone>;
