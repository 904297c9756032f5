import { absent, type Extension, unreadable } from "#shared/facts/part.ts";
import type { BerNode } from "../asn1/ber.ts";
import { damageOf } from "../x509/damage-of.ts";
import { type ExtensionParts, readExtensionParts } from "../x509/read-extension-parts.ts";

/**
 * One extension of a list as a fact. A list of extensions that cannot be read makes it unreadable, not absent.
 *
 * @param extensions null: the list has none
 * @param read reads its value; throws an AppError where that breaks its syntax
 */
export function extensionPart<Value>(
  extensions: BerNode | null,
  oid: string,
  read: (found: ExtensionParts) => Value,
): Extension<Value> {
  if (extensions === null) return absent;
  try {
    const found = readExtensionParts(extensions).find((part) => part.oid === oid);
    if (found === undefined) return absent;
    return { state: "present", value: read(found), critical: found.critical, leftOut: 0 };
  } catch (thrown) {
    return unreadable(damageOf(thrown, extensions));
  }
}
