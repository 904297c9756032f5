import { verdictWords } from "#shared/present/verdict-texts.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { format } from "#shared/text/localise.ts";
import { ToneBadge } from "./tone-badge.tsx";
import { verdictTones } from "./verdict-tones.ts";

export type VerdictBadgeProps = {
  readonly verdict: VerdictId;
  /** More than the verdict's own words, for example its reason. */
  readonly label?: string;
};

/** The verdict as icon, words and colour. */
export function VerdictBadge({ verdict, label = format(verdictWords[verdict]) }: VerdictBadgeProps) {
  return <ToneBadge tone={verdictTones[verdict]} label={label} />;
}
