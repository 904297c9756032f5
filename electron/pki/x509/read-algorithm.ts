import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";

/**
 * Reads an AlgorithmIdentifier.
 *
 * AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY DEFINED BY algorithm OPTIONAL }
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readAlgorithm(
  node: BerNode,
  what: string,
): { readonly oid: string; readonly parameters: BerNode | null } {
  const fields = fieldsOf(node, what);
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "algorithm"));
  return { oid, parameters: fields.rest()[0] ?? null };
}
