import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { type BerNode, damagedAt } from "../asn1/ber.ts";
import { readText, withoutFinalNuls } from "../asn1/ber-values.ts";

/**
 * A value that must be one of the character strings, as text.
 *
 * @param what what belongs there, for the message: "explicitText"
 * @throws AppError FORMAT_DAMAGED
 */
export function expectText(node: BerNode, what: string): string {
  const text = readText(node);
  if (text === null) throw damagedAt(node.source, node.offset, damage.expected({ what }));
  return withoutFinalNuls(text);
}
