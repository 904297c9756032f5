import type { PrintedKey } from "#shared/facts/printed-facts.ts";

/** A key of which no more is known than its state. */
export function unknownKey(state: PrintedKey["state"]): PrintedKey {
  return {
    state,
    provider: null,
    providerType: null,
    keySpec: null,
    machineKeySet: null,
    container: null,
    otherContainerName: null,
    exportable: null,
  };
}
