import { format, localised } from "../../text/localise.ts";
import { type LinkStateId, linkStates } from "../../trust/state/types.ts";
import { type SvgElement, svg } from "../svg-element.ts";
import type { Picture, PictureLine, PictureNode } from "./picture.ts";
import { type Box, margin, widthOf } from "./picture-boxes.ts";
import { stateWords } from "./state-words.ts";

const texts = localised("present.trustPicture", {
  zones: {
    internet: "Internet",
    perimeter: "Perimeter network",
    inside: "Internal network",
    partners: "Partners and clients",
  },
  firewall: "Firewall",
  servers: "{count, plural, one {# server} other {# servers}}",
});

/** The sign of each state. With it and with the style of the line a state is told without its colour (WCAG 1.4.1). */
const signs = { trusted: "✓", "not-trusted": "✕", unknown: "?", "no-certificate": "·" } as const satisfies Readonly<
  Record<LinkStateId, string>
>;
/** Dashes of each line; null: it is solid. */
const dashes = {
  trusted: null,
  "not-trusted": "9 5",
  unknown: "2 4",
  "no-certificate": null,
} as const satisfies Readonly<Record<LinkStateId, string | null>>;

/** Of the row with the legend; its sample of a line; and between one state and the next. */
const legendHeight = 34;
const sampleWidth = 48;
const legendGap = 24;

/** How a drawn picture answers: absent in a report, where nothing does. */
export type PictureControls = {
  /** Id of the system or line that was chosen; its lines stand out. */
  readonly chosen: string | null;
  /** Id of the one that Tab leads to. */
  readonly current: string | null;
};

/**
 * Draws a map with its legend: the one drawing for the page and for reports. Colours come from the style sheet by class (`map-picture-…`),
 * all else is in the picture.
 *
 * @param titleId id of the element that names the picture; it must be the only one of the page
 * @param controls systems and lines are buttons; absent: it is one image
 */
export function drawPicture(picture: Picture, titleId: string, controls?: PictureControls): SvgElement {
  const { nodes, lines, zones, firewalls, summary } = picture;
  const height = picture.height + legendHeight;
  const legend = legendOf(picture.height);
  const width = Math.max(picture.width, legend.width);
  const isChosen = ({ id, ends }: PictureLine) => controls != null && [id, ...ends].includes(controls.chosen ?? "");
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: controls === undefined ? "img" : "group",
    "aria-labelledby": titleId,
  };
  return svg("svg", attributes, [
    svg("title", { id: titleId }, [summary]),
    ...zones.map(({ zone, x, y }) => svg("text", { ...words(x, y), class: "map-picture-zone" }, [texts.zones[zone]])),
    ...firewalls.map(({ x, y, ...size }) => svg("rect", { class: "map-picture-firewall", x, y, ...size })),
    ...lines.map((line) => drawnPath(line, isChosen(line))),
    ...nodes.map((node) => drawnNode(node, controls)),
    ...lines.map((line) => drawnSign(line, isChosen(line), controls)),
    legend.drawn,
  ]);
}

function drawnPath({ path, state }: PictureLine, isChosen: boolean): SvgElement {
  if (path === null) return svg("g", {});
  return stroked(state, path, isChosen);
}

function stroked(state: LinkStateId, path: string, isChosen: boolean): SvgElement {
  return svg("path", {
    class: `map-picture-line map-picture-${state}`,
    d: path,
    fill: "none",
    "stroke-width": isChosen ? 4 : state === "no-certificate" ? 1 : 1.5,
    "stroke-dasharray": dashes[state],
  });
}

function drawnNode(node: PictureNode, controls: PictureControls | undefined): SvgElement {
  const { id, name, title, servers, x, y, width, height } = node;
  const isChosen = controls?.chosen === id;
  const middle = x + width / 2;
  return svg("g", { class: classes("map-picture-node", isChosen), ...button(id, title, controls) }, [
    svg("rect", { x, y, width, height, rx: 4, "stroke-width": isChosen ? 3 : 1 }),
    svg("text", words(middle, y + (servers > 0 ? 17 : 25)), [name]),
    ...(servers === 0
      ? []
      : // Words of two elements are two words for a screen reader, too.
        [
          " ",
          svg("text", { ...words(middle, y + 33), class: "map-picture-small" }, [texts.servers({ count: servers })]),
        ]),
  ]);
}

function drawnSign(line: PictureLine, isChosen: boolean, controls: PictureControls | undefined): SvgElement {
  const { id, title, state, sign, label } = line;
  return svg(
    "g",
    { class: classes(`map-picture-sign map-picture-${state}`, isChosen), ...button(id, title, controls) },
    [...(label === null ? [] : drawnLabel(label)), ...signAt(state, sign.x, sign.y)],
  );
}

function drawnLabel({
  words: said,
  x,
  y,
  width,
  height,
}: Box & { readonly words: string }): readonly (SvgElement | string)[] {
  return [
    svg("rect", { class: "map-picture-ground", x, y, width, height }),
    svg("text", { ...words(x + width / 2, y + 12), class: "map-picture-label" }, [said]),
    " ",
  ];
}

function signAt(state: LinkStateId, x: number, y: number): readonly SvgElement[] {
  return [svg("circle", { cx: x, cy: y, r: 8 }), svg("text", words(x, y + 4), [signs[state]])];
}

/** The states in columns that are as wide as the longest of their words, then the firewall. */
function legendOf(above: number): { readonly width: number; readonly drawn: SvgElement } {
  const y = above + legendHeight / 2;
  const says = linkStates.map((state) => format(stateWords(state)));
  const step = sampleWidth + 8 + Math.max(...says.map(widthOf)) + legendGap;
  const states = linkStates.map((state, index) => {
    const x = margin + index * step;
    return svg("g", {}, [
      stroked(state, `M${x} ${y} H${x + sampleWidth}`, false),
      svg("g", { class: `map-picture-sign map-picture-${state}` }, signAt(state, x + sampleWidth / 2, y)),
      svg("text", { x: x + sampleWidth + 8, y: y + 4 }, [says[index] ?? ""]),
    ]);
  });
  const x = margin + linkStates.length * step;
  const drawn = svg("g", { class: "map-picture-legend" }, [
    ...states,
    svg("rect", { class: "map-picture-firewall", x, y: y - 10, width: 8, height: 20 }),
    svg("text", { x: x + 16, y: y + 4 }, [texts.firewall]),
  ]);
  return { width: x + 16 + widthOf(texts.firewall) + margin, drawn };
}

/** What makes an element a button that is told and reached, one Tab for the whole picture. */
function button(id: string, label: string, controls: PictureControls | undefined): Record<string, string | number> {
  if (controls === undefined) return {};
  const { chosen, current } = controls;
  return {
    role: "button",
    tabindex: current === id ? 0 : -1,
    "aria-label": label,
    "aria-pressed": chosen === id ? "true" : "false",
    "data-id": id,
  };
}

function words(x: number, y: number): Record<string, string | number> {
  return { x, y, "text-anchor": "middle" };
}

function classes(own: string, isChosen: boolean): string {
  return isChosen ? `${own} map-picture-chosen` : own;
}
