import type { PrintedTime } from "#shared/facts/printed-facts.ts";

/** In which order a text that is written with slashes has day and month; null: nothing in it tells. */
export type DayOrder = "day-first" | "month-first" | null;

/** Morning and afternoon as Windows writes them before or behind a time. */
const halves = "AM|PM|a\\. ?m\\.|p\\. ?m\\.|上午|下午|午前|午後|오전|오후";
const pattern = new RegExp(
  `(?<![\\d.:])(\\d{1,4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,4})\\.?[ ,T]{1,3}(?:(${halves}) ?)?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?: ?(${halves}))?`,
  "i",
);
const afternoon = /^(?:PM|p\. ?m\.|下午|午後|오후)$/i;

type Numbers = {
  readonly text: string;
  readonly separator: string;
  readonly parts: readonly [number, number, number];
  /** Milliseconds of the day. */
  readonly time: number;
};

/** Whether a text holds a day and a time in the short form of a Windows language. */
export function holdsTime(text: string): boolean {
  return pattern.test(text.slice(0, 256));
}

/** Which order the times of one text prove: all of it was printed with the same settings. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  for (const text of texts) {
    const found = numbersIn(text);
    if (found?.separator !== "/") continue;
    const [first, second] = found.parts;
    if (first > 12 && first <= 31) return "day-first";
    if (first <= 12 && second > 12) return "month-first";
  }
  return null;
}

/**
 * Reads a day and a time as Windows prints them in the language of its user: 4/25/2026 7:26 PM, 25.04.2026 19:26, 2026/4/25 19:26. Where
 * neither the text nor `order` says which of the two first numbers is the month, there are two readings.
 *
 * @returns null where there is no time in the text
 */
export function readTimeText(text: string, order: DayOrder): PrintedTime | null {
  const found = numbersIn(text);
  if (found === null) return null;
  const days = daysOf(found, order).map((day) => day + found.time);
  const readings = [...new Set(days)].sort((one, other) => one - other).map((at) => isoTime(at));
  return { text: found.text, readings };
}

function numbersIn(text: string): Numbers | null {
  const match = pattern.exec(text.slice(0, 256));
  if (match === null) return null;
  const [whole, first = "", separator = "", second = "", third = "", before, hour = "", minute = "", second60, behind] =
    match;
  const half = before ?? behind;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon.test(half) ? 12 : 0);
  const time = ((hours * 60 + Number(minute)) * 60 + Number(second60 ?? 0)) * 1_000;
  return { text: whole, separator, parts: [Number(first), Number(second), Number(third)], time };
}

/** Milliseconds of the days that the numbers may mean. A day with dots or dashes has the month in the middle in every language. */
function daysOf({ parts: [first, second, third], separator }: Numbers, order: DayOrder): readonly number[] {
  if (first >= 1_000) return dayOf(first, second, third);
  const year = third < 100 ? 2_000 + third : third;
  const dayFirst = dayOf(year, second, first);
  if (separator !== "/" || order === "day-first") return dayFirst;
  const monthFirst = dayOf(year, first, second);
  return order === "month-first" ? monthFirst : [...dayFirst, ...monthFirst];
}

function dayOf(year: number, month: number, day: number): readonly number[] {
  if (month < 1 || month > 12 || day < 1 || year < 1_950 || year > 9_999) return [];
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCDate() === day ? [at] : [];
}

/** ISO 8601, as the facts of certificates have it. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
