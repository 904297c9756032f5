import type { JobEvent } from "#shared/api/events.ts";
import { timeLeftWords } from "#shared/present/durations.ts";
import { text } from "./text.ts";

/** How far a batch is, and how long it still takes where that is known: “3 of 8, about 40 s left”. */
export function progressCounts({
  done,
  total,
  remainingMilliseconds,
}: Pick<JobEvent, "done" | "total" | "remainingMilliseconds">): string {
  return remainingMilliseconds !== undefined && done < total
    ? text.countsAndTime({ done, total, left: timeLeftWords(remainingMilliseconds) })
    : text.counts({ done, total });
}
