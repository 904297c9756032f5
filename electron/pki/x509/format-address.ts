import { toHex } from "../asn1/hex.ts";

/** IP address of an iPAddress name: 4 or 16 octets, IPv6 shortened as RFC 5952 has it. Any other length comes back in hex. */
export function formatAddress(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join(".");
  if (octets.length !== 16) return toHex(octets);
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((octets[index * 2] ?? 0) << 8) | (octets[index * 2 + 1] ?? 0),
  );
  const text = groups.map((group) => group.toString(16)).join(":");
  const zeroRuns = [...text.matchAll(/\b0(?::0\b)+/g)].toSorted((one, other) => other[0].length - one[0].length);
  const [longest] = zeroRuns;
  if (longest === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, "");
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, "");
  return `${before}::${after}`;
}
