const millisecondsPerDay = 86_400_000;

/** How much earlier than now a certificate begins, for servers whose clocks lag; AD CS takes the same ten minutes (CA registry value ClockSkewMinutes). */
const clockSkewMilliseconds = 600_000;

/**
 * Validity of a lab certificate.
 *
 * @param now ISO 8601
 * @param latest ISO 8601: the issuer's own end, which no certificate outlives
 */
export function labCaValidity(
  now: string,
  days: number,
  latest?: string,
): { readonly notBefore: string; readonly notAfter: string } {
  const start = Date.parse(now);
  const end = start + days * millisecondsPerDay;
  const limit = latest === undefined ? end : Math.min(end, Date.parse(latest));
  return { notBefore: new Date(start - clockSkewMilliseconds).toISOString(), notAfter: new Date(limit).toISOString() };
}
