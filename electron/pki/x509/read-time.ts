import { Buffer } from "node:buffer";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { type BerNode, damagedAt, tags } from "../asn1/ber.ts";
import { readOctets } from "../asn1/ber-values.ts";

const rest =
  "(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?:(?<second>\\d{2})(?<fraction>[.,]\\d+)?)?(?<zone>Z|[+-]\\d{4})$";
/** The type of the value decides how many digits the year has: 202601010000Z is no year 20. */
const patterns: Readonly<Record<number, RegExp>> = {
  [tags.utcTime]: new RegExp(`^(?<year>\\d{2})${rest}`),
  [tags.generalizedTime]: new RegExp(`^(?<year>\\d{4})${rest}`),
};

/** A time, and whether it is written as RFC 5280 §4.1.2.5 demands: with seconds, in Greenwich Mean Time, without a fraction. */
export type ReadTime = { readonly iso: string; readonly isRegular: boolean };

/**
 * Reads UTCTime (two-digit years: 50 and up are 19xx, RFC 5280 §4.1.2.5.1) or GeneralizedTime. A time without a zone is refused: it is that of
 * an unknown place.
 *
 * @returns ISO 8601 in UTC
 * @throws AppError FORMAT_DAMAGED
 */
export function readTime(node: BerNode, what: string): ReadTime {
  const parts = patterns[node.tag]?.exec(Buffer.from(readOctets(node)).toString("latin1"))?.groups;
  const { year = "", month = "", day = "", hour = "", minute = "", second, fraction, zone = "Z" } = parts ?? {};
  const local = `${fullYear(year)}-${month}-${day}T${hour}:${minute}:${second ?? "00"}`;
  const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const moment = new Date(`${local}${offset}`);
  if (parts === undefined || !isOnCalendar(local) || Number.isNaN(moment.getTime())) {
    throw damagedAt(node.source, node.offset, damage.expected({ what }));
  }
  const isRegular = second !== undefined && fraction === undefined && zone === "Z";
  return { iso: moment.toISOString(), isRegular };
}

/** Date rolls 30 February and 24 o'clock over to the next day. */
function isOnCalendar(local: string): boolean {
  const moment = new Date(`${local}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === local;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) >= 50 ? `19${year}` : `20${year}`;
}
