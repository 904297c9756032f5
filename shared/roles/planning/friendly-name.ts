import { format, inEnglish } from "../../text/localise.ts";
import type { CertificateDefinition, RoleDefinition, RoleLayout } from "../types.ts";

/**
 * What Windows' stores show of a certificate: its role, whom it is for, and year and month, so that a renewal differs from what it
 * replaces. It must be unique in a computer's store (roles.md G12), and Office Online Server finds a certificate by it (§6.3).
 *
 * @param holder server, pool or common name
 * @param today ISO 8601; absent: without year and month
 */
export function friendlyNameOf(
  role: RoleDefinition,
  layout: RoleLayout,
  certificate: CertificateDefinition,
  holder: string,
  today: string | undefined,
): string {
  const titles = [role.title, ...(layout.certificates.length > 1 ? [certificate.title] : [])];
  // It stands in stores, and in requests that a script made too: it is the same in every language, and the month is a number.
  return [
    ...inEnglish(() => titles.map(format)),
    holder,
    ...(today === undefined ? [] : [today.slice(0, "2026-11".length)]),
  ].join(" ");
}

/**
 * The name, with a number behind it where another certificate has it already: two renewals may fall into one month. Cmdlets find a
 * certificate by its name without regard to case.
 */
export function distinctFriendlyName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((each) => each.toLowerCase()));
  let number = 2;
  if (!folded.has(name.toLowerCase())) return name;
  while (folded.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}
