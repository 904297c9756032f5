/** The day of an ISO 8601 time in UTC: "2026-11-20". A text without one comes back unchanged. */
export function isoDay(time: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(time)?.[0] ?? time;
}
