import { type Tone, toneIcons } from "./tone.ts";
import "./tone-badge.css";

export type ToneBadgeProps = { readonly tone: Tone; readonly label: string; readonly size?: number };

/** A state as icon, words and colour. */
export function ToneBadge({ tone, label, size = 18 }: ToneBadgeProps) {
  const ToneIcon = toneIcons[tone];
  return (
    <span className={`tone-badge tone-${tone}`}>
      <ToneIcon size={size} />
      {label}
    </span>
  );
}
