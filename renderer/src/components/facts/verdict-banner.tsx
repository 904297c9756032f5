import type { ReactNode } from "react";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { format } from "#shared/text/localise.ts";
import { toneIcons } from "./tone.ts";
import { verdictTones } from "./verdict-tones.ts";
import "./verdict-banner.css";

export type VerdictBannerProps = {
  readonly verdict: VerdictId;
  /** What the verdict is on. */
  readonly label: string;
  /** Why, and for what it was judged. */
  readonly children: ReactNode;
};

/** The verdict as the first thing that is seen: icon, words, colour, and below them the reason. */
export function VerdictBanner({ verdict, label, children }: VerdictBannerProps) {
  const tone = verdictTones[verdict];
  const ToneIcon = toneIcons[tone];
  return (
    <div className={`verdict-banner tone-box tone-${tone}`}>
      <ToneIcon size={28} />
      <div className="tone-box-body">
        <p className="verdict-banner-title">
          {format(verdictWords[verdict])} <span>{label}</span>
        </p>
        {children}
      </div>
    </div>
  );
}
