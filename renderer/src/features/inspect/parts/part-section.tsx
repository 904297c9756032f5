import { type ReactNode, useEffect, useRef } from "react";
import { usePlace } from "../../../navigation/place.ts";
import type { InspectPart } from "../../../navigation/route.ts";
import { partElementId, showPart } from "./show-part.ts";

export type PartSectionProps = {
  readonly part: InspectPart;
  /** false: the page shows several things that have such a part, and the address cannot mean one of them. */
  readonly isNamed: boolean;
  readonly children: ReactNode;
};

/** A part of what is shown of one file. An address that names it leads to it. */
export function PartSection({ part, isNamed, children }: PartSectionProps) {
  const place = usePlace();
  const isMeant = isNamed && place.part === part;
  // Not when the page is shown again: it comes back where it was left.
  const wasMeant = useRef(false);
  useEffect(() => {
    if (wasMeant.current === isMeant) return;
    wasMeant.current = isMeant;
    if (isMeant) showPart(place.id, part);
  }, [isMeant, place.id, part]);
  return isNamed ? (
    <div className="part-section" id={partElementId(place.id, part)} tabIndex={-1}>
      {children}
    </div>
  ) : (
    <div>{children}</div>
  );
}
