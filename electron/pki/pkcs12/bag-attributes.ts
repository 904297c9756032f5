import type { NamedOid } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readText, toDer, withoutFinalNuls } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { namedOid, oids } from "../asn1/oids.ts";

/** The attributes of a SafeBag (formats.md §1.2). */
export type BagAttributes = {
  readonly friendlyName: string | null;
  /** Lower-case hex. */
  readonly localKeyId: string | null;
  readonly provider: string | null;
  readonly machineKeySet: boolean;
  /** Ids N of 1.3.6.1.4.1.311.17.3.N. */
  readonly storeProperties: readonly number[];
  /** The same attributes in DER. */
  readonly storePropertyAttributes: readonly Uint8Array[];
  /** Those that say nothing to Windows, such as Java's mark of a trusted certificate: named and passed over. */
  readonly others: readonly NamedOid[];
};

/** Of a bag that has none. */
export const noAttributes: BagAttributes = {
  friendlyName: null,
  localKeyId: null,
  provider: null,
  machineKeySet: false,
  storeProperties: [],
  storePropertyAttributes: [],
  others: [],
};

const storePropertyPrefix = `${oids.storePropertyArc.oid}.`;

/** Windows ends friendly names with a NUL and writes a lone NUL where there is none (formats.md §1.2). */
function nameOf(value: BerNode | undefined): string | null {
  const text = value === undefined ? null : readText(value);
  return text === null ? null : withoutFinalNuls(text) || null;
}

/**
 * ```asn1
 * bagAttributes SET OF PKCS12Attribute OPTIONAL                              -- RFC 7292 §4.2
 * PKCS12Attribute ::= SEQUENCE { attrId OBJECT IDENTIFIER, attrValues SET OF ANY }
 * ```
 *
 * @param attributes the SET, or undefined where the bag has none
 * @throws AppError FORMAT_DAMAGED
 */
export function readBagAttributes(attributes: BerNode | undefined): BagAttributes {
  let read = noAttributes;
  for (const item of attributes === undefined ? [] : itemsOf(attributes)) {
    const fields = fieldsOf(item, "PKCS12Attribute");
    const oid = readObjectIdentifier(fields.any("identifier"));
    const [value] = itemsOf(fields.next(tags.set, "values"));
    read = { ...read, ...readAttribute(oid, value, read), ...readStoreProperty(oid, item, read) };
  }
  return read;
}

/** What one attribute adds. The first of a kind counts. */
function readAttribute(oid: string, value: BerNode | undefined, before: BagAttributes): Partial<BagAttributes> {
  switch (oid) {
    case oids.friendlyName.oid:
      return { friendlyName: before.friendlyName ?? nameOf(value) };
    case oids.localKeyId.oid:
      return value?.tag === tags.octetString ? { localKeyId: before.localKeyId ?? toHex(readOctets(value)) } : {};
    case oids.cspName.oid:
      return { provider: before.provider ?? nameOf(value) };
    case oids.localMachineKeySet.oid:
      return { machineKeySet: true };
    default:
      return oid.startsWith(storePropertyPrefix) ? {} : { others: [...before.others, namedOid(oid)] };
  }
}

function readStoreProperty(oid: string, attribute: BerNode, before: BagAttributes): Partial<BagAttributes> {
  if (!oid.startsWith(storePropertyPrefix)) return {};
  const id = Number(oid.slice(storePropertyPrefix.length));
  if (!Number.isSafeInteger(id)) return {};
  return {
    storeProperties: [...before.storeProperties, id],
    storePropertyAttributes: [...before.storePropertyAttributes, toDer(attribute)],
  };
}
