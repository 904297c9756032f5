import type { Random } from "./create-random.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (data: Bytes, other: Bytes, random: Random) => Bytes;

/** Octets that mean much in BER: lengths at their limits, indefinite length, tags of structures, end-of-contents. */
const telling = [0x00, 0x01, 0x02, 0x04, 0x06, 0x24, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0x84, 0xa0, 0xff];

function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function span(data: Bytes, random: Random, longest: number): { readonly from: number; readonly to: number } {
  const from = random(data.length);
  return { from, to: Math.min(data.length, from + 1 + random(longest)) };
}

const mutations: readonly Mutation[] = [
  (data, _, random) => {
    const index = random(data.length);
    return data.with(index, (data[index] ?? 0) ^ (1 << random(8)));
  },
  (data, _, random) => data.with(random(data.length), random(256)),
  (data, _, random) => data.with(random(data.length), telling[random(telling.length)] ?? 0),
  (data, _, random) => data.slice(0, random(data.length)),
  (data, _, random) => {
    const { from, to } = span(data, random, 32);
    return join(data.subarray(0, from), data.subarray(to));
  },
  (data, _, random) => {
    const { from, to } = span(data, random, 64);
    return join(data.subarray(0, to), data.subarray(from));
  },
  (data, _, random) => {
    const at = random(data.length);
    return join(data.subarray(0, at), Uint8Array.of(0x84, 0x7f, 0xff, 0xff, 0xff), data.subarray(at));
  },
  (data, other, random) => join(data.subarray(0, random(data.length)), other.subarray(random(other.length))),
  (data, other, random) => {
    const { from, to } = span(other, random, 128);
    const at = random(data.length);
    return join(data.subarray(0, at), other.subarray(from, to), data.subarray(at));
  },
];

/** One to four changes of a file: bits, octets, lengths, parts cut out, repeated or taken from another file. */
export function mutate(data: Bytes, other: Bytes, random: Random): Bytes {
  let changed = data;
  for (let left = 1 + random(4); left > 0 && changed.length > 0; left -= 1) {
    changed = mutations[random(mutations.length)]?.(changed, other, random) ?? changed;
  }
  return changed;
}
