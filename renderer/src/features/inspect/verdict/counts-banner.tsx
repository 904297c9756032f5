import type { ReactNode } from "react";
import { gravestOf } from "#shared/judge/gravity.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import { type VerdictId, verdictIds } from "#shared/rules/types.ts";
import { VerdictBanner } from "../../../components/facts/verdict-banner.tsx";
import { text } from "../text.ts";
import "./counts-banner.css";

export type CountsBannerProps = {
  readonly verdicts: readonly { readonly verdict: VerdictId }[];
  /** What they are on. */
  readonly label: string;
  readonly children: ReactNode;
};

/** Several verdicts as one: the gravest, and how many there are of each. Nothing where there is none. */
export function CountsBanner({ verdicts, label, children }: CountsBannerProps) {
  const gravest = gravestOf(verdicts);
  if (gravest === null) return null;
  const counts = verdictIds.map((id) => ({ id, count: verdicts.filter(({ verdict }) => verdict === id).length }));
  return (
    <VerdictBanner verdict={gravest} label={label}>
      <ul className="counts-banner" aria-label={text.overview.checked}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <li key={id}>{text.overview.count({ verdict: verdictWords[id], count })}</li>
          ))}
      </ul>
      {children}
    </VerdictBanner>
  );
}
