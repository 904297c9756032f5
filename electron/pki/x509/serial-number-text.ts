/** A serial number in hex of whole octets, as Windows and OpenSSL show it; a negative one (which RFC 5280 forbids) keeps its sign. */
export function serialNumberText(serialNumber: bigint): string {
  const digits = (serialNumber < 0n ? -serialNumber : serialNumber).toString(16);
  const octets = digits.length % 2 === 0 ? digits : `0${digits}`;
  return serialNumber < 0n ? `-${octets}` : octets;
}
