import type { ExtensionContents } from "#shared/facts/extension-contents.ts";
import type { BerNode } from "../../asn1/ber.ts";

/**
 * Reads an extension that is only shown. Throws an AppError with the reason where the value breaks its syntax.
 *
 * @param value the element inside the extension's OCTET STRING
 */
export type ShownExtensionReader = (value: BerNode) => ExtensionContents;
