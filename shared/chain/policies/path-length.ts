import { presentValue } from "../../facts/part.ts";
import type { PathPolicy } from "./types.ts";

/** Below an issuer stand no more authorities than it allows; those that issued to themselves do not count (RFC 5280 §6.1.4 l, m). */
export const pathLength: PathPolicy = (path) => {
  let found = 0;
  return path.flatMap((certificate, at) => {
    if (at === 0) return [];
    const below = found;
    if (!certificate.selfIssued) found += 1;
    const allowed = presentValue(certificate.basicConstraints)?.pathLength ?? null;
    return allowed === null || below <= allowed ? [] : [{ kind: "path-length", at, allowed, found: below } as const];
  });
};
