import { localised } from "#shared/text/localise.ts";

const text = localised("cli.time-left", {
  few: "a few seconds",
  seconds: "about {seconds, number} s",
  minutes: "about {minutes, number} min",
  hours: "about {hours, number} h{minutes, plural, =0 {} other { # min}}",
});

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** A duration as roughly as it is known: "a few seconds", "about 40 s", "about 3 min", "about 1 h 20 min". */
export function renderTimeLeft(milliseconds: number): string {
  if (milliseconds < 10 * second) return text.few;
  if (milliseconds < minute - 5 * second) return text.seconds({ seconds: Math.round(milliseconds / second / 10) * 10 });
  if (milliseconds < hour - minute / 2)
    return text.minutes({ minutes: Math.max(1, Math.round(milliseconds / minute)) });
  const tens = Math.round(milliseconds / minute / 10);
  const minutes = (tens % 6) * 10;
  return text.hours({ hours: Math.floor(tens / 6), minutes });
}
