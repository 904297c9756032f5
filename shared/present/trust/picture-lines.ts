import { format } from "../../text/localise.ts";
import type { TrustLine } from "../../trust/trust-map.ts";
import { lineLabel, shortLineLabel } from "./line-words.ts";
import { type Box, columnGap, nodeHeight, type Point, widthOf } from "./picture-boxes.ts";
import type { TakenBoxes } from "./taken-boxes.ts";

const signSize = 18;
const labelHeight = 16;
/** Between a label and whatever else is drawn. */
const apart = 3;
/** How far the lines between systems of one column bend out of it, and each further one more. */
const bend = 26;
const furtherBend = 9;

/** What is in the way of labels, and how many lines bend out of each column: both grow while lines are drawn. */
export type Drawing = { readonly taken: TakenBoxes; readonly bends: Map<number, number> };

/** A line as it is drawn; the label stands beside its sign where there is room for it. */
export type DrawnLine = {
  /** An SVG path; null: of a system with itself, whose sign sits at its corner. */
  readonly path: string | null;
  readonly sign: Point;
  readonly label: (Box & { readonly words: string }) | null;
};

/** A system with itself: a sign at the corner of its box. */
export function cornerSign(node: Box): DrawnLine {
  const sign = { x: node.x + node.width - signSize / 2, y: node.y + signSize / 2 + 2 };
  return { path: null, sign, label: null };
}

/**
 * A line between two boxes, with its sign and beside that its label, where neither touches anything else. A label without room is left out;
 * a sign without room stands in the middle.
 */
export function drawnLine(line: TrustLine, one: Box, other: Box, { taken, bends }: Drawing): DrawnLine {
  const curve = curveBetween(one, other, bends);
  const path = pathOf(curve);
  const isFree = (box: Box) => taken.isFree(box, apart);
  for (const words of [format(lineLabel(line)), format(shortLineLabel(line))]) {
    for (const share of shares) {
      const sign = pointOn(curve, share);
      const label = labelBoxes(sign, widthOf(words)).find((box) => isFree(around(signBox(sign), box)));
      if (label === undefined) continue;
      taken.take(around(signBox(sign), label));
      return { path, sign, label: { ...label, words } };
    }
  }
  const sign = shares.map((share) => pointOn(curve, share)).find((at) => isFree(signBox(at))) ?? pointOn(curve, 0.5);
  taken.take(signBox(sign));
  return { path, sign, label: null };
}

/** Where on a line its sign is tried: from the middle outwards. */
const shares = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) =>
  step === 0 ? [0.5] : [0.5 - step * 0.05, 0.5 + step * 0.05],
);

/** On the right of a sign, on its left, below it, and above it. */
function labelBoxes({ x, y }: Point, width: number): readonly Box[] {
  const size = { width, height: labelHeight };
  const beside = signSize / 2 + 2;
  return [
    { ...size, x: x + beside, y: y - labelHeight / 2 },
    { ...size, x: x - beside - width, y: y - labelHeight / 2 },
    { ...size, x: x - width / 2, y: y + beside },
    { ...size, x: x - width / 2, y: y - beside - labelHeight },
  ];
}

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function signBox({ x, y }: Point): Box {
  return { x: x - signSize / 2, y: y - signSize / 2, width: signSize, height: signSize };
}

type Curve = readonly [begin: Point, control: Point, end: Point];

function curveBetween(one: Box, other: Box, bends: Map<number, number>): Curve {
  const middle = (node: Box) => node.y + nodeHeight / 2;
  if (one.x === other.x) {
    const known = bends.get(one.x) ?? 0;
    bends.set(one.x, known + 1);
    const x = one.x + one.width;
    const out = x + 2 * Math.min(bend + known * furtherBend, columnGap / 2 - 6);
    const [begin, end] = [
      { x, y: middle(one) },
      { x, y: middle(other) },
    ];
    return [begin, { x: out, y: (begin.y + end.y) / 2 }, end];
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const [begin, end] = [
    { x: left.x + left.width, y: middle(left) },
    { x: right.x, y: middle(right) },
  ];
  return [begin, { x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 }, end];
}

function pathOf([begin, control, end]: Curve): string {
  return `M${begin.x} ${begin.y} Q${control.x} ${control.y} ${end.x} ${end.y}`;
}

function pointOn([begin, control, end]: Curve, share: number): Point {
  const rest = 1 - share;
  const at = (from: number, over: number, to: number) =>
    Math.round(rest * rest * from + 2 * rest * share * over + share * share * to);
  return { x: at(begin.x, control.x, end.x), y: at(begin.y, control.y, end.y) };
}
