import type { PathPolicy } from "./types.ts";

/** An issuer with a key usage has keyCertSign in it (RFC 5280 §6.1.4 n). One that cannot be read is a finding of its own. */
export const certificateSigning: PathPolicy = (path) =>
  path.flatMap(({ keyUsage }, at) =>
    at === 0 || keyUsage.state !== "present" || keyUsage.value.includes("keyCertSign")
      ? []
      : [{ kind: "no-certificate-signing", at } as const],
  );
