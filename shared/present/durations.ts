import { daysBetween } from "../facts/days-between.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.durations", {
  age: "{days, plural, =0 {less than a day} one {# day} other {# days}}",
  left: "{days, plural, =0 {less than a day left} one {# day left} other {# days left}}",
  ended: "{days, plural, =0 {ended less than a day ago} one {ended # day ago} other {ended # days ago}}",
  fewSeconds: "a few seconds",
  seconds: "about {seconds, number} s",
  minutes: "about {minutes, number} min",
  hours: "about {hours, number} h{minutes, plural, =0 {} other { # min}}",
});

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * How long ago a moment was, in whole days: what tells whether an authority is late. A clock that runs ahead is less than a day.
 *
 * @param since ISO 8601
 * @param now ISO 8601
 */
export function ageWords(since: string, now: string): Message {
  return texts.age({ days: Math.max(0, Math.floor(daysBetween(since, now))) });
}

/**
 * How long a certificate still lasts, or how long ago it ended, in whole days.
 *
 * @param until ISO 8601
 * @param now ISO 8601
 */
export function leftWords(until: string, now: string): Message {
  const left = daysBetween(now, until);
  return left >= 0 ? texts.left({ days: Math.floor(left) }) : endedWords(Math.floor(-left));
}

/**
 * “ended 2 days ago”
 *
 * @param days whole
 */
export function endedWords(days: number): Message {
  return texts.ended({ days });
}

/** The time that a job still takes, as roughly as it is known: “about 40 s”, “about 3 min”, “about 1 h 20 min”. */
export function timeLeftWords(milliseconds: number): Message {
  if (milliseconds < 10 * second) return texts.fewSeconds;
  if (milliseconds < minute - 5 * second)
    return texts.seconds({ seconds: Math.round(milliseconds / second / 10) * 10 });
  if (milliseconds < hour - minute / 2)
    return texts.minutes({ minutes: Math.max(1, Math.round(milliseconds / minute)) });
  const tens = Math.round(milliseconds / minute / 10);
  return texts.hours({ hours: Math.floor(tens / 6), minutes: (tens % 6) * 10 });
}
