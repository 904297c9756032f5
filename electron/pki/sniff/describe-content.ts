import { readPem } from "../pem/read-pem.ts";
import { contentDescriptions } from "./content-descriptions.ts";
import { contentKind } from "./content-kind.ts";
import { describePemLabel } from "./describe-pem-label.ts";

/**
 * Says what some bytes seem to be, by content, in words that complete "It is not a PFX but …". Never throws.
 *
 * @returns for example "a certificate request (PKCS#10)" or "a PEM file with 2 certificates and an encrypted private key"
 */
export function describeContent(data: Uint8Array): string {
  const kind = contentKind(data);
  if (kind === "pem") return describePem(data);
  return (kind === "text" ? describeBareBase64(data) : null) ?? contentDescriptions[kind];
}

function describeBareBase64(data: Uint8Array): string | null {
  const inner = readPem(data)?.[0]?.data;
  if (inner === undefined) return null;
  const kind = contentKind(inner);
  return kind === "pem" ? null : `${contentDescriptions[kind]}, in base64 without PEM labels`;
}

function describePem(data: Uint8Array): string {
  let labels: readonly string[];
  try {
    labels = (readPem(data) ?? []).map((block) =>
      describePemLabel(block.label, block.headers["DEK-Info"] !== undefined),
    );
  } catch {
    return "a PEM file with very many parts";
  }
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const parts = [...counts].map(([label, count]) =>
    count === 1 ? `${articleOf(label)} ${label}` : `${count} ${label}s`,
  );
  const last = parts.at(-1);
  if (last === undefined) return contentDescriptions.text;
  return `a PEM file with ${parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`}`;
}

function articleOf(label: string): string {
  return /^[aeiouRX]/.test(label) && !label.startsWith("Re") ? "an" : "a";
}
