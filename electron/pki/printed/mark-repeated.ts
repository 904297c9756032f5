/**
 * The extensions of a text, each with whether one of its kind stands before it. Of an extension that stands twice the first counts, as in a
 * certificate (RFC 5280 §4.2 allows one).
 */
export function markRepeated<Found extends { readonly oid: string }>(
  extensions: readonly Found[],
): readonly (Found & { readonly repeated: boolean })[] {
  const seen = new Set<string>();
  return extensions.map((extension) => {
    const repeated = seen.has(extension.oid);
    seen.add(extension.oid);
    return { ...extension, repeated };
  });
}
