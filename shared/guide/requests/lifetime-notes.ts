import type { Authority } from "../../authorities/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

const texts = messages("lifetimeNotes", {
  now: "What {authority} issues now is valid for {days, plural, one {# day} other {# days}} at the most: until {until, date, day} if it is issued today. Renew it from {renew, date, day} on.",
  later:
    "What it issues from {from, date, day} on is valid for {days, plural, one {# day} other {# days}} at the most.",
});

const day = 86_400_000;
/** Time to have it approved, installed and, for OAuth and A/V, staged. Short lifetimes leave a third. */
const renewalDays = (lifetime: number): number => Math.min(30, Math.floor(lifetime / 3));

/**
 * How long certificates of an authority live, when to renew one of today, and what is going to change; [] where no source says it.
 *
 * @param today ISO 8601
 */
export function lifetimeNotes({ title, lifetimes }: Authority, today: string): readonly Message[] {
  const steps = lifetimes.map(({ value }) => value).toSorted((one, other) => one.from.localeCompare(other.from));
  const current = steps.findLast(({ from }) => from <= today);
  if (current === undefined) return [];
  const end = Date.parse(today) + current.days * day;
  return [
    texts.now({
      authority: title,
      days: current.days,
      until: new Date(end).toISOString(),
      renew: new Date(end - renewalDays(current.days) * day).toISOString(),
    }),
    ...steps.filter(({ from }) => from > today).map(({ from, days }) => texts.later({ from, days })),
  ];
}
