import { format, formatted } from "../../text/localise.ts";
import { type SystemKind, systemKind, type Zone, zones } from "../../trust/systems/system-kinds.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import type { TrustLine, TrustMap } from "../../trust/trust-map.ts";
import { lineLabel } from "./line-words.ts";

/** All lengths are in units of the picture; one is a CSS pixel at its natural size. */
const nodeWidth = 168;
const nodeHeight = 42;
const columnGap = 132;
const rowGap = 18;
const top = 40;
const margin = 4;
const signSize = 18;
const labelHeight = 16;
/** Of one character of a label, at the widest that is usual. */
const characterWidth = 7.2;
/** How far the lines between systems of one column bend out of it, and each further one more. */
const bend = 26;
const furtherBend = 9;

type Point = { readonly x: number; readonly y: number };
type Box = Point & { readonly width: number; readonly height: number };

type PictureNode = Box & { readonly system: TrustSystem };

/** One line with its sign; the label stands beside the sign where there is room for it. */
export type PictureLine = {
  readonly line: TrustLine;
  /** An SVG path; null: of a system with itself, whose sign sits at its corner. */
  readonly path: string | null;
  readonly sign: Point;
  readonly label: (Box & { readonly words: string }) | null;
};

/** A trust map with every place worked out. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  readonly zones: readonly { readonly zone: Zone; readonly x: number; readonly y: number }[];
  /** The two firewalls: outside and perimeter, perimeter and inside. */
  readonly firewalls: readonly Box[];
};

const columnOf = (kind: SystemKind): number => zones.indexOf(systemKind(kind).zone);
const columnX = (column: number): number => margin + column * (nodeWidth + columnGap);

/**
 * Fixed places: a kind of system is always in its zone, and the zones stand as every administrator knows them. No two labels and no label and
 * box overlap: a label without room is left out, and its sign stays.
 */
export function trustPicture({ systems, lines }: TrustMap): Picture {
  const nodes = placedNodes(systems);
  const byId = new Map(nodes.map((node) => [node.system.id, node]));
  const taken: Box[] = [...nodes];
  const bends = new Map<number, number>();
  const drawn = lines.flatMap((line): readonly PictureLine[] => {
    const [one, other] = [byId.get(line.ends[0].id), byId.get(line.ends[1].id)];
    if (one === undefined || other === undefined) return [];
    return [one === other ? cornerSign(line, one) : drawnLine(line, one, other, taken, bends)];
  });
  const height = Math.max(0, ...nodes.map(({ y }) => y + nodeHeight)) + margin + rowGap;
  const labelled = drawn.flatMap(({ label }) => (label === null ? [] : label.x + label.width));
  const width = Math.max(columnX(zones.length - 1) + nodeWidth + columnGap / 2, ...labelled) + margin;
  return {
    width,
    height,
    nodes,
    lines: drawn,
    zones: zones.map((zone, column) => ({ zone, x: columnX(column) + nodeWidth / 2, y: top / 2 })),
    firewalls: [1, 2].map((column) => ({ x: columnX(column) - columnGap / 2 - 4, y: 0, width: 8, height })),
  };
}

function placedNodes(systems: readonly TrustSystem[]): readonly PictureNode[] {
  const columns = Map.groupBy(systems, ({ kind }) => columnOf(kind));
  const most = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  return [...columns].flatMap(([column, members]) =>
    members.map((system, row) => ({
      system,
      x: columnX(column),
      y: top + (row + (most - members.length) / 2) * (nodeHeight + rowGap),
      width: nodeWidth,
      height: nodeHeight,
    })),
  );
}

function cornerSign(line: TrustLine, node: PictureNode): PictureLine {
  return {
    line,
    path: null,
    sign: { x: node.x + node.width - signSize / 2, y: node.y + signSize / 2 + 2 },
    label: null,
  };
}

function drawnLine(
  line: TrustLine,
  one: PictureNode,
  other: PictureNode,
  taken: Box[],
  bends: Map<number, number>,
): PictureLine {
  const curve = curveBetween(one, other, bends);
  const words = format(lineLabel(line));
  const size = { width: words.length * characterWidth + signSize + 4, height: labelHeight };
  for (const share of shares) {
    const at = pointOn(curve, share);
    const box = { x: at.x - signSize / 2, y: at.y - labelHeight / 2, ...size };
    if (taken.some((each) => overlap(each, box))) continue;
    taken.push(box);
    return {
      line,
      path: pathOf(curve),
      sign: at,
      label: { ...box, x: box.x + signSize + 2, width: box.width - signSize - 2, words },
    };
  }
  const sign = signShares
    .map((share) => pointOn(curve, share))
    .find((at) => !taken.some((each) => overlap(each, signBox(at))));
  const at = sign ?? pointOn(curve, 0.5);
  taken.push(signBox(at));
  return { line, path: pathOf(curve), sign: at, label: null };
}

/** Where on a line its label is tried, from its beginning to its end. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** The same for a sign alone, which has more room. */
const signShares = [...shares, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85, 0.1, 0.9];

const signBox = ({ x, y }: Point): Box => ({
  x: x - signSize / 2,
  y: y - signSize / 2,
  width: signSize,
  height: signSize,
});

type Curve = readonly [begin: Point, control: Point, end: Point];

function curveBetween(one: PictureNode, other: PictureNode, bends: Map<number, number>): Curve {
  const middle = (node: PictureNode) => node.y + node.height / 2;
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

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Characters of a name that a box has room for. */
const mostCharacters = 24;

/** What stands in the box of a system: its name, cut where it is longer. */
export function nodeName({ title }: TrustSystem): string {
  const name = formatted(title);
  return name.length > mostCharacters ? `${name.slice(0, mostCharacters - 1)}…` : name;
}
