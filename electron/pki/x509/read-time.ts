import { Buffer } from "node:buffer";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { type BerNode, damagedAt, tags } from "../asn1/ber.ts";
import { readOctets } from "../asn1/ber-values.ts";

const rest =
  "(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,]\\d+)?(?<zone>Z|[+-]\\d{4})?$";
/** The type of the value decides how many digits the year has: 202601010000Z is no year 20. */
const patterns: Readonly<Record<number, RegExp>> = {
  [tags.utcTime]: new RegExp(`^(?<year>\\d{2})${rest}`),
  [tags.generalizedTime]: new RegExp(`^(?<year>\\d{4})${rest}`),
};

/**
 * Reads UTCTime (two-digit years: 50 and up are 19xx, RFC 5280 §4.1.2.5.1) or GeneralizedTime.
 *
 * @returns ISO 8601 in UTC
 * @throws AppError FORMAT_DAMAGED
 */
export function readTime(node: BerNode, what: string): string {
  const parts = patterns[node.tag]?.exec(Buffer.from(readOctets(node)).toString("latin1"))?.groups;
  const { year = "", month, day, hour, minute, second = "00", zone = "Z" } = parts ?? {};
  const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const moment = new Date(`${fullYear(year)}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(moment.getTime())) {
    throw damagedAt(node.source, node.offset, damage.expected({ what }));
  }
  return moment.toISOString();
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) >= 50 ? `19${year}` : `20${year}`;
}
