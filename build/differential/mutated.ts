import { makeCase } from "../fuzz/make-case.ts";
import { type Structure, structureKinds } from "./types.ts";

/** Longer ones are slow, and changes in them hit less. */
const longest = 4_096;

/**
 * Changed structures: what one program still reads and the other does not, or reads otherwise, is where their rules part.
 *
 * @param seed the same seed gives the same changes
 */
export function mutatedStructures(structures: readonly Structure[], count: number, seed: number): readonly Structure[] {
  const short = structures.filter(({ data }) => data.length <= longest);
  return structureKinds.flatMap((kind) => {
    const samples = short
      .filter((structure) => structure.kind === kind)
      .map(({ file, data }) => ({ name: file, data: Uint8Array.from(data), password: "" }));
    if (samples.length === 0) return [];
    return Array.from({ length: count }, (_, run) => {
      const { name, data } = makeCase(seed, run, samples);
      return { kind, data, file: `${name}, change ${run}` };
    });
  });
}
