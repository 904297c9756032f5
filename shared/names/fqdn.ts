import * as z from "zod";
import { toAscii } from "./to-ascii.ts";

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const longest = 253;

/**
 * Why a name is not a usable FQDN (roles.md §1: A-Z a-z 0-9 and hyphen only, no underscore, no Unicode, no single label),
 * in words for people; null when it is one. A leading `*.` is not accepted here.
 */
export function fqdnProblem(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower.length === 0) return "Enter a name, for example fe01.contoso.com.";
  if (lower.length > longest)
    return `“${name.slice(0, 40)}…” is longer than the ${longest} characters that DNS allows.`;
  if (lower.includes("_")) return `“${name}” has an underscore; Lync names allow letters, digits and hyphens only.`;
  if (/\p{Cc}/u.test(lower)) return "The name has a tab, a line break or another control character; enter it anew.";
  if (/[^\x20-\x7e]/.test(lower)) return foreignLetters(name);
  if (/\s/.test(lower)) return `“${name}” has a space; enter one name without spaces.`;
  if (/^[a-z]+:\/\//.test(lower)) return `“${name}” is an address with a protocol; enter the host's name alone.`;
  if (lower.length > 1 && lower.endsWith(".")) return `“${name}” ends in a dot; leave the dot out.`;
  return labelProblem(name, lower.split("."));
}

function labelProblem(name: string, labels: readonly string[]): string | null {
  if (labels.length < 2) return `“${name}” has no domain; enter the full name, for example ${name}.contoso.com.`;
  const wrong = labels.find((part) => !label.test(part));
  if (wrong === undefined) return null;
  if (wrong === "") return `“${name}” has an empty part between its dots.`;
  if (wrong.length > 63)
    return `“${wrong.slice(0, 40)}…” has ${wrong.length} characters; a part of a DNS name has 63 at most.`;
  if (/^-|-$/.test(wrong)) return `“${wrong}” in “${name}” begins or ends with a hyphen, which DNS does not allow.`;
  return `“${wrong}” in “${name}” has characters other than letters, digits and hyphens.`;
}

/** Offers the form that certificates take, where the name has one. */
function foreignLetters(name: string): string {
  const ascii = toAscii(name.trim());
  const offer = fqdnProblem(ascii) === null ? `enter it as ${ascii}` : "enter the name in letters A–Z";
  return `“${name}” has letters outside A–Z; ${offer}.`;
}

/** A fully qualified domain name, folded to lower case. */
export const fqdnSchema = z
  .string()
  .transform((name) => name.trim().toLowerCase())
  .superRefine((name, context) => {
    const problem = fqdnProblem(name);
    if (problem !== null) context.addIssue({ code: "custom", message: problem });
  });
