import { knownOids } from "../../facts/known-oids.ts";
import type { PathPolicy } from "./types.ts";

/**
 * An issuer whose enhanced key usage is limited may issue for servers. RFC 5280 leaves the extension to end entities; Windows and OpenSSL
 * (X509_V_ERR_INVALID_PURPOSE) hold it against everything below.
 */
export const serverAuthentication: PathPolicy = (path) =>
  path.flatMap(({ extendedKeyUsage }, at) => {
    const allowed = [knownOids.serverAuthentication.oid, knownOids.anyExtendedKeyUsage.oid] as readonly string[];
    return at === 0 ||
      extendedKeyUsage.state !== "present" ||
      extendedKeyUsage.value.some(({ oid }) => allowed.includes(oid))
      ? []
      : [{ kind: "no-server-authentication", at } as const];
  });
