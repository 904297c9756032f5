/** All lengths are in units of the picture; one is a CSS pixel at its natural size. */
export const nodeWidth = 164;
export const nodeHeight = 42;
export const columnGap = 164;
export const rowGap = 34;
/** Where the first box begins, below the names of the zones. */
export const firstRow = 40;
export const margin = 4;
/** Of one character, at the widest that is usual. */
const characterWidth = 7.2;

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** What words need at the most. */
export function widthOf(words: string): number {
  return Math.ceil(words.length * characterWidth);
}

/** Left edge of a column of boxes, counted from 0. */
export function columnX(column: number): number {
  return margin + column * (nodeWidth + columnGap);
}

/** Whether two boxes are nearer to each other than `apart`. */
export function overlap(one: Box, other: Box, apart = 0): boolean {
  return (
    one.x < other.x + other.width + apart &&
    other.x < one.x + one.width + apart &&
    one.y < other.y + other.height + apart &&
    other.y < one.y + one.height + apart
  );
}
