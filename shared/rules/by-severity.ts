import type { Severity } from "./types.ts";

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Compares two findings, the graver first. */
export function bySeverity(one: { readonly severity: Severity }, other: { readonly severity: Severity }): number {
  return order[one.severity] - order[other.severity];
}
