import { isProcessed } from "../../facts/is-processed.ts";
import type { PathPolicy } from "./types.ts";

/**
 * A critical extension that is not known, or that cannot be read, refuses the certificate (RFC 5280 §4.2). OpenSSL holds it against a root
 * too (error 34).
 */
export const criticalExtensions: PathPolicy = (path) =>
  path.flatMap(({ extensions }, at) =>
    extensions
      .filter(({ critical, oid, damage }) => critical && (!isProcessed(oid) || damage !== null))
      .map(({ name, damage }) => ({ kind: "critical-extension", at, name, unreadable: damage !== null }) as const),
  );
