/** An ISO 8601 time in UTC to the minute: "2026-11-20 14:51 UTC". A text that is none comes back unchanged. */
export function renderTime(time: string): string {
  const [, day, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(time) ?? [];
  return day === undefined || minute === undefined ? time : `${day} ${minute} UTC`;
}
