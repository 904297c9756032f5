import { type Box, overlap } from "./picture-boxes.ts";

/** Of the cells that boxes are looked up by. */
const cellSize = 64;

/** What is drawn already, and whether a box has room beside it. Only neighbours are compared, so that large pictures are drawn in time. */
export type TakenBoxes = {
  readonly take: (box: Box) => void;
  /** Whether nothing that is taken is nearer than `apart`. */
  readonly isFree: (box: Box, apart: number) => boolean;
};

export function takenBoxes(): TakenBoxes {
  const cells = new Map<string, Box[]>();
  return {
    take: (box) => {
      for (const cell of cellsOf(box, 0)) {
        const known = cells.get(cell);
        if (known === undefined) cells.set(cell, [box]);
        else known.push(box);
      }
    },
    isFree: (box, apart) =>
      cellsOf(box, apart).every((cell) => (cells.get(cell) ?? []).every((each) => !overlap(each, box, apart))),
  };
}

function cellsOf({ x, y, width, height }: Box, apart: number): readonly string[] {
  const cells: string[] = [];
  const last = { column: Math.floor((x + width + apart) / cellSize), row: Math.floor((y + height + apart) / cellSize) };
  for (let column = Math.floor((x - apart) / cellSize); column <= last.column; column += 1) {
    for (let row = Math.floor((y - apart) / cellSize); row <= last.row; row += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}
