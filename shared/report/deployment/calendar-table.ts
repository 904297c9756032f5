import { leftWords } from "../../present/durations.ts";
import { messages } from "../../text/localise.ts";
import type { ReportSubject, ReportTable } from "../model.ts";

const texts = messages("report.calendar", {
  title: "What ends, by date",
  ends: "Ends",
  left: "Left",
  certificate: "Certificate",
  where: "Where",
  day: "{at, date, day}",
});

/**
 * The days on which certificates end, the next first.
 *
 * @param now ISO 8601
 */
export function calendarTable(subjects: readonly ReportSubject[], now: string): ReportTable {
  const ending = subjects
    .flatMap(({ notAfter, label, place }) => (notAfter === null ? [] : [{ notAfter, label, place }]))
    .toSorted((one, other) => one.notAfter.localeCompare(other.notAfter));
  return {
    id: "calendar",
    title: texts.title,
    columns: [
      { id: "ends", title: texts.ends },
      { id: "left", title: texts.left },
      { id: "certificate", title: texts.certificate },
      { id: "where", title: texts.where },
    ],
    rows: ending.map(({ notAfter, label, place }) => [
      [texts.day({ at: notAfter })],
      [leftWords(notAfter, now)],
      [label],
      place === null ? [] : [place],
    ]),
  };
}
