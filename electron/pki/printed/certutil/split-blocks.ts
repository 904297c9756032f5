import { limits } from "#shared/limits.ts";
import type { TextLine } from "../text-lines.ts";

/** The lines about one certificate. */
export type CertutilBlock = {
  readonly lines: readonly TextLine[];
  /** It stands in a PFX: certutil names the provider that an import would take, even where the file names none (formats.md §10). */
  readonly inPfx: boolean;
  /** What the chain engine found against it (certutil -verify): the bits of dwErrorStatus; null: not printed. */
  readonly errorStatus: number | null;
};

/** "================ Certificate 0 ================" in any language; also the beginning of a nesting level, which has a number too. */
const header = /^=+ .{0,60}?(\d{1,6}) ?=+$/;
/** "Element 0:", which stands in front of each certificate of a PFX. */
const element = /^\S{1,20} ?\d{1,6} ?:$/;
const context = /^CertContext\[\d+\]\[\d+\]: ?dwInfoStatus=[0-9a-f]+ dwErrorStatus=([0-9a-f]+)/i;

/** Splits an output of certutil at its certificates. A text without a heading is one block. */
export function splitBlocks(lines: readonly TextLine[]): {
  readonly blocks: readonly CertutilBlock[];
  readonly leftOut: number;
} {
  const preamble = emptyBlock(null);
  const blocks: OpenBlock[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    const status = context.exec(line.text)?.[1];
    if (status !== undefined) blocks.push(emptyBlock(Number.parseInt(status, 16)));
    else if (!header.test(line.text)) add(current ?? preamble, line);
    // A heading directly behind another one begins a nesting level.
    else if (current === undefined || current.lines.length > 0) blocks.push(emptyBlock(null));
  }
  if (blocks.length === 0) return { blocks: [preamble], leftOut: 0 };
  const read = blocks.slice(0, limits.certificatesPerFile);
  return { blocks: read, leftOut: blocks.length - read.length };
}

type OpenBlock = { readonly lines: TextLine[]; inPfx: boolean; readonly errorStatus: number | null };

function emptyBlock(errorStatus: number | null): OpenBlock {
  return { lines: [], inPfx: false, errorStatus };
}

function add(block: OpenBlock, line: TextLine): void {
  if (block.lines.length === 0 && line.text === "") return;
  if (element.test(line.text)) block.inPfx = true;
  block.lines.push(line);
}
