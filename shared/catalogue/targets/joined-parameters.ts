import { generationOf } from "../providers/index.ts";
import type { ConvertOptions } from "./convert-options.ts";
import type { KeyAlgorithm, KeySpec, Pkcs12Parameters, Pkcs12Target } from "./types.ts";

/** A target with what was chosen beside it, unchecked: `settingsOf` checks, `optionRemarks` says what is wrong with it. */
export function joinedParameters(target: Pkcs12Target, options: ConvertOptions): Pkcs12Parameters {
  const provider = options.provider === undefined ? target.provider : (options.provider?.trim() ?? null);
  return {
    encryption: target.encryption,
    mac: target.mac,
    iterations: options.iterations ?? target.iterations,
    saltBytes: target.saltBytes,
    provider,
    keySpec: keySpecOf(target, provider, options.keySpec),
    machineKeySet: options.machineKeySet ?? target.machineKeySet,
    keyAlgorithms: keyAlgorithmsOf(target, provider),
  };
}

/** A key storage provider has no KeySpec; the target's own is for a CSP. */
function keySpecOf(target: Pkcs12Target, provider: string | null, chosen: ConvertOptions["keySpec"]): KeySpec | null {
  if (chosen !== undefined) return chosen === "none" ? null : chosen;
  return provider !== null && generationOf(provider) === "cng" ? null : target.keySpec;
}

/** No CryptoAPI provider has elliptic curves; key storage providers do, and without a provider the target decides. */
function keyAlgorithmsOf(target: Pkcs12Target, provider: string | null): readonly KeyAlgorithm[] {
  if (provider === null) return target.keyAlgorithms;
  return generationOf(provider) === "cng" ? ["RSA", "EC"] : ["RSA"];
}
