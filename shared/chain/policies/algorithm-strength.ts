import type { PathPolicy } from "./types.ts";

const smallestRsaKey = 1024;
const brokenDigests: readonly (string | null)[] = ["MD2", "MD4", "MD5"];

/**
 * No certificate below the last is signed with a digest that was broken, and no key that signed one is an RSA key that Windows trusts no chain
 * with (KB2661254: below 1024 bits). The signature of a root nobody checks. Rules say both by their names; here they decide between ways up.
 */
export const algorithmStrength: PathPolicy = (path, { complete }) =>
  path.flatMap(({ signatureAlgorithm, publicKey }, at) => {
    const isRoot = complete && at === path.length - 1;
    const isBroken = !isRoot && brokenDigests.includes(signatureAlgorithm.digest);
    const isShort =
      at > 0 && publicKey.algorithm === "RSA" && publicKey.bits !== null && publicKey.bits < smallestRsaKey;
    return isBroken || isShort ? [{ kind: "weak-algorithm", at } as const] : [];
  });
