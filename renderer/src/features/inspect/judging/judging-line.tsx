import type { Deployment } from "#shared/deployment/model.ts";
import { text } from "../text.ts";
import "./judging-line.css";
import type { Roots } from "../../../components/roots/roots.ts";
import { RootsFold } from "../../../components/roots/roots-fold.tsx";
import type { Purpose } from "./purpose.ts";
import { PurposeLine } from "./purpose-line.tsx";

export type JudgingLineProps = {
  readonly purpose: Purpose;
  readonly deployments: readonly Deployment[];
  readonly onPurpose: (purpose: Purpose) => void;
  readonly roots: Roots;
  readonly onRoots: (roots: Roots) => void;
};

/** What the verdict above is for, to be changed in place: product, role, deployment, and folded the roots that are trusted. */
export function JudgingLine({ purpose, deployments, onPurpose, roots, onRoots }: JudgingLineProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own inside the banner
    <div className="judging-line" role="group" aria-label={text.purpose.legend}>
      <span className="judging-line-legend" aria-hidden="true">
        {text.purpose.legend}
      </span>
      <PurposeLine purpose={purpose} deployments={deployments} onChange={onPurpose} />
      <RootsFold roots={roots} onChange={onRoots} />
    </div>
  );
}
