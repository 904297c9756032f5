import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** What a policy says against a path. `at`: index of the certificate in the path that it is about. */
export type PathProblem =
  | { readonly kind: "no-authority"; readonly at: number; readonly constraints: "absent" | "false" }
  | { readonly kind: "no-certificate-signing"; readonly at: number }
  | { readonly kind: "path-length"; readonly at: number; readonly allowed: number; readonly found: number }
  | { readonly kind: "name-not-permitted"; readonly at: number; readonly of: number; readonly name: string }
  | { readonly kind: "names-not-compared"; readonly at: number; readonly because: "name-form" | "limit" }
  | { readonly kind: "no-valid-policy"; readonly at: number }
  | { readonly kind: "policies-not-compared"; readonly at: number }
  | { readonly kind: "no-server-authentication"; readonly at: number }
  | { readonly kind: "critical-extension"; readonly at: number; readonly name: string; readonly unreadable: boolean };
export type PathProblemKind = PathProblem["kind"];

/** Problems that leave a question open; all others are errors. */
export const openProblemKinds: readonly PathProblemKind[] = ["names-not-compared", "policies-not-compared"];

/**
 * One check of RFC 5280 §6.1 on a path, leaf first. Pure; signatures and time are not its business.
 *
 * @param complete the last certificate is self-signed
 */
export type PathPolicy = (path: readonly CertificateFacts[], complete: boolean) => readonly PathProblem[];
