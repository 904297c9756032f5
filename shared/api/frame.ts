/**
 * A call or a reply with its files as bytes: four bytes with the length of the JSON (big endian), the JSON in UTF-8, then the bytes. In the
 * JSON a `Uint8Array` is `{ "$part": [offset, length] }`, counted from the first byte after the JSON. What the loopback host and its
 * page send each other; base64 would have to be made and parsed in one go.
 */
export const frameType = "application/x-keyspec-call";

const headBytes = 4;

/** A contract value as the parts of a frame, in their order. Bytes are not copied. */
export function encodeFrame(value: unknown): readonly Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  const json = JSON.stringify(value, (_key, item: unknown) => {
    if (!(item instanceof Uint8Array)) return item;
    parts.push(item as Uint8Array<ArrayBuffer>);
    offset += item.length;
    return { $part: [offset - item.length, item.length] };
  });
  const text = new TextEncoder().encode(json);
  const head = new Uint8Array(headBytes);
  new DataView(head.buffer).setUint32(0, text.length);
  return [head, text, ...parts];
}

/** The JSON text of a frame, and the bytes after it. null: it is no frame, or its JSON is longer than `mostJsonBytes`. */
export function splitFrame(
  frame: Uint8Array<ArrayBuffer>,
  mostJsonBytes: number,
): { readonly json: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  if (frame.length < headBytes) return null;
  const length = new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  if (length > mostJsonBytes || length > frame.length - headBytes) return null;
  const end = headBytes + length;
  return {
    json: new TextDecoder("utf-8", { fatal: true }).decode(frame.subarray(headBytes, end)),
    bytes: frame.subarray(end),
  };
}

/** Bytes that are copied in one go. */
const stepBytes = 4 * 1024 * 1024;

/**
 * Puts the bytes of a frame into its parsed JSON, each as a copy of its own: sent to a worker, a part of a larger buffer would take all of
 * it along. The parts together are no longer than the bytes, as `encodeFrame` makes them: parts that lie over each other would make
 * gigabytes of a few megabytes.
 *
 * @param turn waited for after every 4 MiB that were copied, so that other work comes in between
 * @throws RangeError where a part lies outside, or lies over another
 */
export async function joinFrame(
  json: unknown,
  bytes: Uint8Array<ArrayBuffer>,
  turn: () => Promise<unknown> = () => Promise.resolve(),
): Promise<unknown> {
  const root = { value: json };
  const open: Container[] = [root];
  const copy = copier(bytes.length, turn);
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    for (const key of Object.keys(container)) {
      const item = container[key];
      if (typeof item !== "object" || item === null) continue;
      if (!("$part" in item && Array.isArray(item.$part))) open.push(item as Container);
      // Defined, not assigned: a key may be "__proto__".
      else Object.defineProperty(container, key, { ...own, value: await copy(partOf(bytes, item.$part)) });
    }
  }
  return root.value;
}

/** Copies parts of `most` bytes together, with a turn for others after each step. */
function copier(most: number, turn: () => Promise<unknown>) {
  let left = most;
  let copied = 0;
  return async (part: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
    left -= part.length;
    if (left < 0) throw new RangeError("The parts of the frame lie over each other.");
    const copy = new Uint8Array(part.length);
    for (let start = 0, end = 0; start < part.length; start = end) {
      end = Math.min(part.length, start + stepBytes - copied);
      copy.set(part.subarray(start, end), start);
      copied += end - start;
      if (copied < stepBytes) continue;
      copied = 0;
      await turn();
    }
    return copy;
  };
}

function partOf(bytes: Uint8Array<ArrayBuffer>, [offset, length]: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const isInside = isCount(offset) && isCount(length) && offset + length <= bytes.length;
  if (!isInside) throw new RangeError("A part of the frame lies outside of it.");
  return bytes.subarray(offset, offset + length);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const own = { configurable: true, enumerable: true, writable: true };

/** An object or an array of parsed JSON. */
type Container = Record<string, unknown>;
