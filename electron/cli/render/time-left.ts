const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** A duration as roughly as it is known: "a few seconds", "about 40 s", "about 3 min", "about 1 h 20 min". */
export function renderTimeLeft(milliseconds: number): string {
  if (milliseconds < 10 * second) return "a few seconds";
  if (milliseconds < minute - 5 * second) return `about ${Math.round(milliseconds / second / 10) * 10} s`;
  if (milliseconds < hour - minute / 2) return `about ${Math.max(1, Math.round(milliseconds / minute))} min`;
  const tens = Math.round(milliseconds / minute / 10);
  const minutes = (tens % 6) * 10;
  return `about ${Math.floor(tens / 6)} h${minutes === 0 ? "" : ` ${minutes} min`}`;
}
