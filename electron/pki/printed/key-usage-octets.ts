/** The bits of a key usage that is printed as hex octets, "a0" or "b080", by their names in RFC 5280. */
export function keyUsageOfOctets<Bit>(hex: string, bits: readonly Bit[]): readonly Bit[] {
  const octets = hex.match(/../g) ?? [];
  return bits.filter((_, index) => {
    const octet = Number.parseInt(octets[index >> 3] ?? "0", 16);
    return (octet & (0x80 >> (index & 7))) !== 0;
  });
}
