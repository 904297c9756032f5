import { CheckIcon, CrossIcon, QuestionIcon, WarningIcon } from "../icons.tsx";
import "./tone-badge.css";

/** How good the news are. */
export type Tone = "good" | "warning" | "bad" | "unknown";

const icons = { good: CheckIcon, warning: WarningIcon, bad: CrossIcon, unknown: QuestionIcon } as const;

export type ToneBadgeProps = { readonly tone: Tone; readonly label: string; readonly size?: number };

/** A state as icon, words and colour. */
export function ToneBadge({ tone, label, size = 18 }: ToneBadgeProps) {
  const ToneIcon = icons[tone];
  return (
    <span className={`tone-badge tone-badge-${tone}`}>
      <ToneIcon size={size} />
      {label}
    </span>
  );
}
