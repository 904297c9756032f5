import { createRandom } from "./create-random.ts";
import { mutate } from "./mutate.ts";
import type { Sample } from "./types.ts";

/** The changed file of one run: the same for the same seed, run and samples. */
export function makeCase(seed: number, run: number, samples: readonly Sample[]): Sample {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b));
  const sample = samples[random(samples.length)];
  const other = samples[random(samples.length)];
  if (sample === undefined || other === undefined) throw new RangeError("There is no file to change.");
  return { ...sample, data: mutate(sample.data, other.data, random) };
}
