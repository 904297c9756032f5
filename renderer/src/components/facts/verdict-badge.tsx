import { verdictWords } from "#shared/present/verdict-texts.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { format } from "#shared/text/localise.ts";
import { type Tone, ToneBadge } from "./tone-badge.tsx";

/** How good each verdict is. */
const verdictTones = {
  works: "good",
  "works-with-warnings": "warning",
  "will-not-work": "bad",
  "cannot-tell": "unknown",
} as const satisfies Record<VerdictId, Tone>;

export type VerdictBadgeProps = {
  readonly verdict: VerdictId;
  /** More than the verdict's own words, for example its reason. */
  readonly label?: string;
};

/** The verdict as icon, words and colour. */
export function VerdictBadge({ verdict, label = format(verdictWords[verdict]) }: VerdictBadgeProps) {
  return <ToneBadge tone={verdictTones[verdict]} label={label} />;
}
