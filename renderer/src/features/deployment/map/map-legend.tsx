import { stateWords } from "#shared/present/trust/state-words.ts";
import { format } from "#shared/text/localise.ts";
import { linkStates } from "#shared/trust/state/types.ts";
import { lineSigns } from "./line-tones.ts";
import { text } from "./text.ts";

/** What each line and sign of the picture means. */
export function MapLegend() {
  return (
    <ul className="map-legend map-picture-legend" aria-label={text.legend}>
      {linkStates.map((state) => (
        <li key={state}>
          <span className="map-picture">
            <svg viewBox="0 0 48 20" width={48} height={20} aria-hidden="true">
              <path className={`map-picture-line map-picture-${state}`} d="M0 10 H48" />
              <g className={`map-picture-sign map-picture-${state}`}>
                <circle cx={24} cy={10} r={8} />
                <text x={24} y={14}>
                  {lineSigns[state]}
                </text>
              </g>
            </svg>
          </span>
          {format(stateWords(state))}
        </li>
      ))}
    </ul>
  );
}
