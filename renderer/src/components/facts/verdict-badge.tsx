import { verdictWords } from "#shared/present/verdict-texts.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { format } from "#shared/text/localise.ts";
import { CheckIcon, CrossIcon, QuestionIcon, WarningIcon } from "../icons.tsx";
import "./verdict-badge.css";

const icons = {
  works: CheckIcon,
  "works-with-warnings": WarningIcon,
  "will-not-work": CrossIcon,
  "cannot-tell": QuestionIcon,
} as const satisfies Record<VerdictId, unknown>;

export type VerdictBadgeProps = {
  readonly verdict: VerdictId;
  /** More than the verdict's own words, for example its reason. */
  readonly label?: string;
};

/** The verdict as icon, words and colour. */
export function VerdictBadge({ verdict, label = format(verdictWords[verdict]) }: VerdictBadgeProps) {
  const VerdictIcon = icons[verdict];
  return (
    <span className={`verdict-badge verdict-badge-${verdict}`}>
      <VerdictIcon size={18} />
      {label}
    </span>
  );
}
