/** A time as a report has it, ISO 8601 in UTC; null: there is none, or it cannot be read. */
export function timeOrNull(time: string | null | undefined): string | null {
  const at = Date.parse(time ?? "");
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
