import { useEffect, useId, useMemo, useRef } from "react";
import { nodeName, type PictureLine, trustPicture } from "#shared/present/trust/picture.ts";
import { mapSummary } from "#shared/present/trust/state-words.ts";
import { formatted } from "#shared/text/localise.ts";
import type { TrustMap } from "#shared/trust/trust-map.ts";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { lineSigns } from "./line-tones.ts";
import { text } from "./text.ts";
import "./map-picture.css";

export type MapPictureProps = {
  readonly name: string;
  readonly map: TrustMap;
  /** Id of the system that stands out; null: none. */
  readonly chosen: string | null;
  readonly onChoose: (system: string) => void;
};

/** The map as everybody knows it. It is one picture to a screen reader: the table and the choice of a system are its controls. */
export function MapPicture({ name, map, chosen, onChoose }: MapPictureProps) {
  const picture = useMemo(() => trustPicture(map), [map]);
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  // A shortcut for the mouse of what the choice of a system does for everybody.
  useEffect(() => {
    const element = svg.current;
    const onClick = ({ target }: Event) => {
      const system = target instanceof Element ? target.closest("[data-system]")?.getAttribute("data-system") : null;
      if (typeof system === "string") onChoose(system);
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [onChoose]);
  const { width, height, nodes, lines, zones, firewalls } = picture;
  const size = { width: `${width / 16}rem`, height: `${height / 16}rem` };
  return (
    <ScrollRegion label={text.picture({ name })} className="map-picture">
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} style={size} role="img" aria-labelledby={id}>
        <title id={id}>{text.pictureOf({ summary: mapSummary(map) })}</title>
        {zones.map(({ zone, x, y }) => (
          <text key={zone} className="map-picture-zone" x={x} y={y}>
            {text.zones[zone]}
          </text>
        ))}
        {firewalls.map((wall) => (
          <rect key={wall.x} className="map-picture-firewall" {...wall} />
        ))}
        {lines.map((line) => (
          <Path key={line.line.id} drawn={line} isChosen={isAt(line, chosen)} />
        ))}
        {nodes.map(({ system, ...box }) => (
          <g
            key={system.id}
            data-system={system.id}
            className={system.id === chosen ? "map-picture-node map-picture-chosen" : "map-picture-node"}
          >
            <rect {...box} rx={4} />
            <text x={box.x + box.width / 2} y={box.y + (system.servers.length > 0 ? 17 : 25)}>
              {nodeName(system)}
            </text>
            {system.servers.length > 0 && (
              <text className="map-picture-small" x={box.x + box.width / 2} y={box.y + 33}>
                {text.servers({ count: system.servers.length })}
              </text>
            )}
            <desc>{formatted(system.title)}</desc>
          </g>
        ))}
        {lines.map((line) => (
          <Sign key={line.line.id} drawn={line} isChosen={isAt(line, chosen)} />
        ))}
      </svg>
    </ScrollRegion>
  );
}

type DrawnProps = { readonly drawn: PictureLine; readonly isChosen: boolean };

function Path({ drawn: { line, path }, isChosen }: DrawnProps) {
  if (path === null) return null;
  return (
    <path
      className={`map-picture-line map-picture-${line.state.id} ${isChosen ? "map-picture-chosen" : ""}`}
      d={path}
    />
  );
}

function Sign({ drawn: { line, sign, label }, isChosen }: DrawnProps) {
  return (
    <g className={`map-picture-sign map-picture-${line.state.id} ${isChosen ? "map-picture-chosen" : ""}`}>
      {label !== null && (
        <>
          <rect
            className="map-picture-label-ground"
            x={label.x}
            y={label.y}
            width={label.width}
            height={label.height}
          />
          <text className="map-picture-label" x={label.x + 2} y={label.y + 12}>
            {label.words}
          </text>
        </>
      )}
      <circle cx={sign.x} cy={sign.y} r={8} />
      <text x={sign.x} y={sign.y + 4}>
        {lineSigns[line.state.id]}
      </text>
    </g>
  );
}

function isAt({ line }: PictureLine, chosen: string | null): boolean {
  return line.ends.some(({ id }) => id === chosen);
}
