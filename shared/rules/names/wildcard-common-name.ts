import { subjectCommonNameOf } from "../names-of.ts";
import type { Evidence } from "../types.ts";

/** A common name with a wildcard; null where it has none. */
export function wildcardCommonName(evidence: Evidence): string | null {
  const name = subjectCommonNameOf(evidence);
  return name?.includes("*") === true ? name : null;
}
