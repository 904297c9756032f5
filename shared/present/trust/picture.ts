import { format, formatted } from "../../text/localise.ts";
import type { LinkStateId } from "../../trust/state/types.ts";
import { type SystemKind, systemKind, type Zone, zones } from "../../trust/systems/system-kinds.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import type { TrustLine, TrustMap } from "../../trust/trust-map.ts";
import { lineLabel } from "./line-words.ts";
import { type Box, columnGap, columnX, firstRow, margin, nodeHeight, nodeWidth, rowGap } from "./picture-boxes.ts";
import { cornerSign, type Drawing, type DrawnLine, drawnLine } from "./picture-lines.ts";
import { lineTitle, mapSummary, systemTitle } from "./state-words.ts";
import { takenBoxes } from "./taken-boxes.ts";

/** The box of a system. */
export type PictureNode = Box & {
  /** Of the system. */
  readonly id: string;
  /** What stands in the box: its name, cut where it is longer. */
  readonly name: string;
  /** All of it: name, and how many servers. */
  readonly title: string;
  readonly servers: number;
};

/** One line of the map as it is drawn. */
export type PictureLine = DrawnLine & {
  /** Of the line. */
  readonly id: string;
  /** Ids of its systems. */
  readonly ends: readonly [string, string];
  /** Both ends, protection and state in words. */
  readonly title: string;
  readonly state: LinkStateId;
};

/** A trust map with every place worked out. Plain data: the page and the report draw it alike (`draw-picture.ts`). */
export type Picture = {
  /** The whole map in a sentence. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  readonly zones: readonly { readonly zone: Zone; readonly x: number; readonly y: number }[];
  /** The two firewalls: outside and perimeter, perimeter and inside. */
  readonly firewalls: readonly Box[];
};

const firewallWidth = 8;

/**
 * Fixed places: a kind of system is always in its zone, and the zones stand as every administrator knows them. No label touches another
 * one, a box or a firewall: a label without room is left out, and its sign stays.
 */
export function trustPicture(map: TrustMap): Picture {
  const { systems, lines } = map;
  const nodes = placedNodes(systems);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const height = Math.max(0, ...nodes.map(({ y }) => y + nodeHeight)) + margin + rowGap;
  const firewalls = [1, 2].map((column): Box => {
    const x = columnX(column) - columnGap + firewallWidth * 2;
    return { x, y: 0, width: firewallWidth, height };
  });
  const drawing: Drawing = { taken: takenBoxes(), bends: new Map() };
  for (const box of [...nodes, ...firewalls]) drawing.taken.take(box);
  const drawn = lines.flatMap((line) => drawnOf(line, byId, drawing));
  const widest = [
    ...nodes.map(rightOf),
    ...drawn.flatMap(({ label, sign }) => [sign.x + columnGap / 8, ...labelEnd(label)]),
  ];
  return {
    summary: format(mapSummary(map)),
    width: Math.max(columnX(zones.length - 1) + nodeWidth, ...widest) + margin,
    height,
    nodes,
    lines: drawn,
    zones: zones.map((zone, column) => ({ zone, x: columnX(column) + nodeWidth / 2, y: firstRow / 2 })),
    firewalls,
  };
}

function rightOf({ x, width }: Box): number {
  return x + width;
}

function labelEnd(label: Box | null): readonly number[] {
  return label === null ? [] : [rightOf(label)];
}

function placedNodes(systems: readonly TrustSystem[]): readonly PictureNode[] {
  const columns = Map.groupBy(systems, ({ kind }) => columnOf(kind));
  const most = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  return [...columns].flatMap(([column, members]) =>
    members.map((system, row) => ({
      id: system.id,
      name: cut(formatted(system.title)),
      title: format(systemTitle(system)),
      servers: system.servers.length,
      x: columnX(column),
      y: firstRow + (row + (most - members.length) / 2) * (nodeHeight + rowGap),
      width: nodeWidth,
      height: nodeHeight,
    })),
  );
}

function columnOf(kind: SystemKind): number {
  return zones.indexOf(systemKind(kind).zone);
}

function drawnOf(line: TrustLine, nodes: ReadonlyMap<string, PictureNode>, drawing: Drawing): readonly PictureLine[] {
  const ends = [line.ends[0].id, line.ends[1].id] as const;
  const [one, other] = [nodes.get(ends[0]), nodes.get(ends[1])];
  if (one === undefined || other === undefined) return [];
  const drawn = one === other ? cornerSign(one) : drawnLine(line, one, other, drawing);
  const label = drawn.label?.words ?? lineLabel(line);
  return [{ id: line.id, ends, title: format(lineTitle(line, label)), state: line.state.id, ...drawn }];
}

/** Characters of a name that a box has room for. */
const mostCharacters = 23;

function cut(name: string): string {
  return name.length > mostCharacters ? `${name.slice(0, mostCharacters - 1)}…` : name;
}
