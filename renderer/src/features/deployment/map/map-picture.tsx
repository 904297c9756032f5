import { useId, useMemo, useRef } from "react";
import { drawPicture } from "#shared/present/trust/draw-picture.ts";
import { trustPicture } from "#shared/present/trust/picture.ts";
import type { TrustMap } from "#shared/trust/trust-map.ts";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { SvgPicture } from "../../../components/svg-picture.tsx";
import { text } from "./text.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import "./map-picture.css";

export type MapPictureProps = {
  readonly name: string;
  readonly map: TrustMap;
  /** Id of the system or line that stands out; null: none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
};

/** The map as everybody knows it; its systems and lines are chosen with the mouse or with the keyboard. The table has the same. */
export function MapPicture({ name, map, chosen, onChoose }: MapPictureProps) {
  const picture = useMemo(() => trustPicture(map), [map]);
  const ids = useMemo(() => [...picture.nodes, ...picture.lines].map(({ id }) => id), [picture]);
  const around = useRef<HTMLDivElement>(null);
  const current = usePictureKeys(around, ids, onChoose);
  const titleId = useId();
  return (
    <ScrollRegion label={text.picture({ name })} className="map-picture">
      <div ref={around}>
        <SvgPicture element={drawPicture(picture, titleId, { chosen, current })} />
      </div>
    </ScrollRegion>
  );
}
