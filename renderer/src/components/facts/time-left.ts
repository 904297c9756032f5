import { text } from "../text.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** The time that a job still takes, no finer than it is known: tens of seconds, minutes, hours. */
export function timeLeft(milliseconds: number): string {
  const words = text.timeLeft;
  if (milliseconds < 10 * second) return words.soon;
  if (milliseconds < minute - 5 * second)
    return words.seconds({ seconds: Math.round(milliseconds / second / 10) * 10 });
  if (milliseconds < hour - minute / 2)
    return words.minutes({ minutes: Math.max(1, Math.round(milliseconds / minute)) });
  return words.hours({ hours: Math.max(1, Math.round(milliseconds / hour)) });
}
