import type { PathPolicy } from "./types.ts";

/** An issuer with a key usage has keyCertSign in it (RFC 5280 §6.1.4 n). */
export const certificateSigning: PathPolicy = (path) =>
  path.flatMap(({ keyUsage }, at) =>
    at === 0 || keyUsage === null || keyUsage.bits.includes("keyCertSign")
      ? []
      : [{ kind: "no-certificate-signing", at } as const],
  );
