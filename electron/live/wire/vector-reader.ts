/** Reads the variable-length vectors of TLS (RFC 8446 §3.4) one after the other. What is cut off gives null, and so does everything after it. */
export type VectorReader = {
  /** An unsigned number of so many bytes. */
  readonly number: (bytes: number) => number | null;
  /** `opaque value<0..2^(8·lengthBytes)-1>`. */
  readonly vector: (lengthBytes: number) => Uint8Array | null;
  readonly skip: (bytes: number) => void;
  readonly isAtEnd: () => boolean;
};

export function readVectors(bytes: Uint8Array): VectorReader {
  let at = 0;
  const take = (count: number): Uint8Array | null => {
    const end = at + count;
    const taken = end > bytes.length ? null : bytes.subarray(at, end);
    at = taken === null ? bytes.length : end;
    return taken;
  };
  const number = (count: number): number | null =>
    take(count)?.reduce((value, octet) => value * 256 + octet, 0) ?? null;
  return {
    number,
    vector: (lengthBytes) => {
      const length = number(lengthBytes);
      return length === null ? null : take(length);
    },
    skip: take,
    isAtEnd: () => at >= bytes.length,
  };
}

/** The vectors of one list, up to `most`; the others are counted. What follows a cut one is left out. */
export function readList(
  bytes: Uint8Array,
  lengthBytes: number,
  most: number,
): { readonly items: readonly Uint8Array[]; readonly leftOut: number } {
  const reader = readVectors(bytes);
  const items: Uint8Array[] = [];
  let leftOut = 0;
  while (!reader.isAtEnd()) {
    const item = reader.vector(lengthBytes);
    if (item === null || items.length === most) leftOut += 1;
    else items.push(item);
  }
  return { items, leftOut };
}
