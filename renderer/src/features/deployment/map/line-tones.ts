import type { LinkStateId } from "#shared/trust/state/types.ts";
import type { Tone } from "../../../components/facts/tone.ts";

/** How each state of a line looks. */
export const lineTones = {
  trusted: "good",
  "not-trusted": "bad",
  unknown: "unknown",
  "no-certificate": "unknown",
} as const satisfies Readonly<Record<LinkStateId, Tone>>;
