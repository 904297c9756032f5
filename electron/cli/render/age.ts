import { localised } from "#shared/text/localise.ts";

const text = localised("cli.age", { days: "{days, plural, =0 {today} one {# day} other {# days}}" });

const millisecondsPerDay = 86_400_000;

/**
 * How long ago a moment was, in whole days: what tells whether an authority is late.
 *
 * @param since ISO 8601
 * @param now ISO 8601
 */
export function renderAge(since: string, now: string): string {
  const days = Math.floor((Date.parse(now) - Date.parse(since)) / millisecondsPerDay);
  return text.days({ days: Math.max(0, days) });
}
