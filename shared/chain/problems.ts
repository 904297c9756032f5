import { openProblemKinds, type PathProblem } from "./policies/types.ts";
import type { UnusableAnswer } from "./revocation/types.ts";

/** What is to be said against a chain. `at`: index of the certificate in the chain that it is about, leaf first. */
export type ChainProblem =
  | PathProblem
  | { readonly kind: "not-trusted" | "signature-not-checked"; readonly at: number }
  | { readonly kind: "expired" | "not-yet-valid" | "dates-unreadable"; readonly at: number }
  | { readonly kind: "revoked"; readonly at: number; readonly since: string; readonly reason: string | null }
  | { readonly kind: "revocation-unknown"; readonly at: number; readonly because: readonly UnusableAnswer[] }
  | { readonly kind: "too-long"; readonly at: number; readonly allowed: number; readonly found: number }
  | { readonly kind: "profile"; readonly at: number; readonly requirement: string };
export type ChainProblemKind = ChainProblem["kind"];

const timeKinds: readonly ChainProblemKind[] = ["expired", "not-yet-valid", "dates-unreadable"];
const openKinds: readonly ChainProblemKind[] = [...openProblemKinds, "signature-not-checked", "revocation-unknown"];

/** How much a problem weighs where several ways up are compared: what refuses a chain, trust, time, what only leaves a question open. */
export function weightOf({ kind }: ChainProblem): "error" | "trust" | "time" | "open" {
  if (kind === "not-trusted") return "trust";
  if (timeKinds.includes(kind)) return "time";
  return openKinds.includes(kind) ? "open" : "error";
}
