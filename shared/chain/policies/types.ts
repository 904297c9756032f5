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
  | { readonly kind: "purpose-excluded"; readonly at: number }
  | { readonly kind: "weak-algorithm"; readonly at: number }
  | { readonly kind: "critical-extension"; readonly at: number; readonly name: string; readonly unreadable: boolean };
export type PathProblemKind = PathProblem["kind"];

/** Problems that leave a question open; all others are errors. */
export const openProblemKinds: readonly PathProblemKind[] = ["names-not-compared", "policies-not-compared"];

/** What a policy knows beside the path. */
type PathCircumstances = {
  /** The last certificate is a root that is trusted because somebody put it into a store. */
  readonly complete: boolean;
  /** What the leaf is for, an OID of an enhanced key usage. */
  readonly purpose: string;
};

/** One check of RFC 5280 §6.1 on a path, leaf first. Pure; signatures and time are not its business. */
export type PathPolicy = (
  path: readonly CertificateFacts[],
  circumstances: PathCircumstances,
) => readonly PathProblem[];
