import { contentTexts } from "#shared/facts/content-texts.ts";
import type { Message } from "#shared/text/message.ts";
import { readPem } from "../pem/read-pem.ts";
import { contentDescriptions } from "./content-descriptions.ts";
import { contentKind } from "./content-kind.ts";
import { describePemBlocks } from "./describe-pem-blocks.ts";

/**
 * Says what some bytes seem to be, by content, in words that complete "It is not a PFX but …". Never throws.
 *
 * @returns for example "a certificate request (PKCS#10)" or "a PEM file with 2 certificates and an encrypted private key"
 */
export function describeContent(data: Uint8Array): Message {
  const kind = contentKind(data);
  if (kind === "pem") return describePem(data);
  return (kind === "text" || kind === "utf16-text" ? describeBareBase64(data) : null) ?? contentDescriptions[kind];
}

function describeBareBase64(data: Uint8Array): Message | null {
  const inner = readPem(data)?.[0]?.data;
  if (inner === undefined) return null;
  const kind = contentKind(inner);
  return kind === "pem" ? null : contentTexts.bareBase64({ what: contentDescriptions[kind] });
}

function describePem(data: Uint8Array): Message {
  try {
    const parts = describePemBlocks(readPem(data) ?? []);
    return parts.length === 0 ? contentDescriptions.text : contentTexts.pem({ parts });
  } catch {
    return contentTexts.manyParts;
  }
}
