import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import type { Comparison } from "./compare-plain.ts";
import { reasonNames } from "./openssl-names.ts";
import type { PrintedText } from "./printed-text.ts";

/** Serial numbers with their reasons, and the number of the list. */
export function compareRevoked(
  { revoked, revokedLeftOut, crlNumber }: RevocationListFacts,
  { lines }: PrintedText,
): Comparison {
  if (revokedLeftOut > 0) return null;
  const theirs: string[] = [];
  let isReason = false;
  // Of a reason that stands twice the first counts.
  let hasReason = false;
  for (const line of lines) {
    const text = line.trim();
    const serial = /^Serial Number: (-?[0-9A-F]+)$/.exec(text)?.[1];
    if (serial !== undefined) {
      theirs.push(serial.toLowerCase());
      hasReason = false;
    }
    if (isReason && !hasReason) theirs.push(text);
    hasReason ||= isReason;
    isReason = theirs.length > 0 && text.startsWith("X509v3 CRL Reason Code:");
  }
  const at = lines.findIndex((line) => line.trim().startsWith("X509v3 CRL Number:"));
  if (at !== -1) theirs.push(`number ${lines[at + 1]?.trim()}`);
  const ours = revoked.flatMap(({ serialNumber, reason }) => [
    serialNumber,
    ...(reason === null ? [] : [reasonNames[reason] ?? reason]),
  ]);
  const number = crlNumber.state === "present" ? [`number ${numberForm(crlNumber.value)}`] : [];
  return { field: "revoked", ours: [...ours, ...number].join(" "), theirs: theirs.join(" ") };
}

/** OpenSSL prints numbers of more than 16 octets in hex. */
function numberForm(decimal: string): string {
  const hex = BigInt(decimal).toString(16).toUpperCase();
  return hex.length <= 16 ? decimal : `0x${hex.padStart(hex.length + (hex.length % 2), "0")}`;
}
