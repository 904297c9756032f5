import type { PrintedKey } from "#shared/facts/printed-facts.ts";
import { unknownKey } from "../printed/unknown-key.ts";

/**
 * Where a key is kept, as certutil and .NET say it together. certutil knows every provider, and that a container is gone; what it does not say,
 * .NET may. Where they contradict each other, it is not known.
 */
export function keyOfBoth(byCertutil: PrintedKey | null, byDotNet: PrintedKey | null): PrintedKey | null {
  if (byCertutil === null || byDotNet === null) return byCertutil ?? byDotNet;
  if (byCertutil.state === "missing") return byCertutil;
  if (byCertutil.state !== byDotNet.state || decisive.some((field) => differs(byCertutil[field], byDotNet[field])))
    // There may be a key, and nothing is certain about it.
    return unknownKey("linked");
  return {
    ...byCertutil,
    provider: byCertutil.provider ?? byDotNet.provider,
    providerType: byCertutil.providerType ?? byDotNet.providerType,
    keySpec: byCertutil.keySpec ?? byDotNet.keySpec,
    machineKeySet: byCertutil.machineKeySet ?? byDotNet.machineKeySet,
    exportable: byCertutil.exportable ?? byDotNet.exportable,
  };
}

/** What decides whether servers can use the key. */
const decisive = ["provider", "keySpec", "machineKeySet"] as const;

/** .NET says none of it of a CNG key. */
function differs<Value>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one !== other;
}
