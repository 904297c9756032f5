import * as z from "zod";

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * Why a name is not a usable FQDN (roles.md §1: A-Z a-z 0-9 and hyphen only, no underscore, no Unicode, no single label),
 * in words for people; null when it is one. A leading `*.` is not accepted here.
 */
export function fqdnProblem(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower.length === 0) return "Enter a name, for example fe01.contoso.com.";
  if (lower.length > 253) return `“${name.slice(0, 40)}…” is longer than the 253 characters that DNS allows.`;
  if (lower.includes("_")) return `“${name}” has an underscore; Lync names allow letters, digits and hyphens only.`;
  if (/[^\x20-\x7e]/.test(lower)) return `“${name}” has letters outside A–Z; enter its xn-- form instead.`;
  const labels = lower.split(".");
  if (labels.length < 2) return `“${name}” has no domain; enter the full name, for example ${name}.contoso.com.`;
  const wrong = labels.find((part) => !label.test(part));
  if (wrong === "") return `“${name}” has an empty part between its dots.`;
  if (wrong !== undefined) return `“${wrong}” in “${name}” is not a valid part of a DNS name.`;
  return null;
}

/** A fully qualified domain name, folded to lower case. */
export const fqdnSchema = z
  .string()
  .transform((name) => name.trim().toLowerCase())
  .superRefine((name, context) => {
    const problem = fqdnProblem(name);
    if (problem !== null) context.addIssue({ code: "custom", message: problem });
  });
