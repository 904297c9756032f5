import { text } from "../text.ts";

const day = 24 * 60 * 60 * 1000;

/** How long ago a moment (ISO 8601) was, in whole days: what tells whether an authority is late. */
export function age(since: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / day);
  return days < 1 ? text.age.today : text.age.days({ days });
}
