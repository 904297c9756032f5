import { knownOids } from "../../facts/known-oids.ts";
import type { PathPolicy } from "./types.ts";

/**
 * An issuer whose enhanced key usage is limited may issue for this purpose. RFC 5280 leaves the extension to end entities; Windows and OpenSSL
 * (X509_V_ERR_INVALID_PURPOSE) hold it against everything below.
 */
export const issuerPurpose: PathPolicy = (path, { purpose }) =>
  path.flatMap(({ extendedKeyUsage }, at) => {
    const allowed = [purpose, knownOids.anyExtendedKeyUsage.oid] as readonly string[];
    return at === 0 ||
      extendedKeyUsage.state !== "present" ||
      extendedKeyUsage.value.some(({ oid }) => allowed.includes(oid))
      ? []
      : [{ kind: "purpose-excluded", at } as const];
  });
