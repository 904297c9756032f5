import { format, formatted, localised } from "../../text/localise.ts";
import { type AssessedEnding, idOf, type Waiting } from "../ending.ts";
import { assignNewer, endingTitle, waitingText } from "../texts.ts";

const texts = localised("expiry.calendar", {
  ends: "Ends at: {ends, date, minute} UTC",
  names: "Names: {names}",
  issuer: "Issuer: {issuer}",
  serial: "Serial number: {serial}",
  thumbprint: "Thumbprint: {thumbprint}",
  files: "In: {files}",
  places: "Used by: {places}",
  renewCertificate:
    "Renew it with KeySpec: make the request again, have it issued, complete it, and assign the new certificate before this day.",
  renewAuthority:
    "Renew the certificate of this authority, or move to another one: everything that it issued fails on this day.",
  renewList: "Publish the next revocation list before this day.",
  waiting: "Ask the certification authority for the certificate, and complete the request with KeySpec.",
  alarms: "Remind: 60, 30 and 7 days before.",
});

const alarmDays = [60, 30, 7] as const;
const octetsPerLine = 75;

/**
 * A calendar with an all-day event for each end, on the last good day, and today for each request that has waited too long (RFC 5545;
 * report.md §6). The UID is its id, so that a later import takes the place of an earlier one. Lines end with CRLF and have at most 75
 * octets.
 *
 * @param now ISO 8601
 */
export function calendar(endings: readonly AssessedEnding[], waiting: readonly Waiting[], now: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//KeySpec//KeySpec//EN",
    "METHOD:PUBLISH",
    ...endings.flatMap((ending) => eventOfEnding(ending, now)),
    ...waiting.flatMap((one) => eventOfWaiting(one, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

type CalendarEvent = {
  readonly id: string;
  /** ISO 8601: it is on this day. */
  readonly at: string;
  readonly title: string;
  readonly description: readonly string[];
  /** Days before it on which somebody is reminded. */
  readonly alarms: readonly number[];
};

function eventOfEnding(ending: AssessedEnding, now: string): readonly string[] {
  const title = formatted(endingTitle(ending));
  const description = descriptionOf(ending);
  return eventLines({ id: idOf(ending), at: ending.ends, title, description, alarms: alarmDays }, now);
}

function eventOfWaiting(waiting: Waiting, now: string): readonly string[] {
  const title = formatted(waitingText(waiting));
  return eventLines({ id: `request-${waiting.id}`, at: now, title, description: [texts.waiting], alarms: [] }, now);
}

function eventLines({ id, at, title, description, alarms }: CalendarEvent, now: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${encodeURIComponent(id.toWellFormed())}@keyspec`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${dayOf(at, 0)}`,
    `DTEND;VALUE=DATE:${dayOf(at, 1)}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description.join("\n"))}`,
    ...alarms.flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${days}D`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** Outlook ignores the alarms of published calendars in some versions, so the text repeats the days. */
function descriptionOf(ending: AssessedEnding) {
  const { kind, ends, names, issuer, serialNumber, thumbprint, files, places, isRenewed } = ending;
  const renewals = {
    certificate: isRenewed ? format(assignNewer) : texts.renewCertificate,
    authority: texts.renewAuthority,
    "revocation-list": texts.renewList,
  };
  return [
    texts.ends({ ends }),
    ...(places.length === 0 ? [] : [texts.places({ places: places.map(format) })]),
    ...(names.length === 0 ? [] : [texts.names({ names })]),
    texts.issuer({ issuer }),
    ...(serialNumber === "" ? [] : [texts.serial({ serial: serialNumber })]),
    ...(thumbprint === "" ? [] : [texts.thumbprint({ thumbprint })]),
    ...(files.length === 0 ? [] : [texts.files({ files })]),
    renewals[kind],
    texts.alarms,
  ];
}

/** 20261127T170000Z */
function stamp(time: string): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
}

function dayOf(time: string, later: number): string {
  return stamp(new Date(Date.parse(time) + later * 86_400_000).toISOString()).slice(0, 8);
}

/** RFC 5545 §3.3.11. Other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** RFC 5545 §3.1: a long line goes on behind a line end and a space. No character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > octetsPerLine - (parts.length === 0 ? 0 : 1)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
