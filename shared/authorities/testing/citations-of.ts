import type { Citation } from "../../catalogue/citation.ts";
import type { Authority, Sourced } from "../types.ts";

/** Every citation of a profile. For tests. */
export function citationsOf(authority: Authority): readonly Citation[] {
  return Object.values(authority)
    .flatMap((field): readonly unknown[] => (Array.isArray(field) ? field : [field]))
    .filter(isSourced)
    .map(({ citation }) => citation);
}

function isSourced(field: unknown): field is Sourced<unknown> {
  return typeof field === "object" && field !== null && "citation" in field;
}
