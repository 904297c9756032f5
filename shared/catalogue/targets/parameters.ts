import { AppError } from "../../errors/app-error.ts";
import { generationOf } from "../providers/index.ts";
import type { ConvertOptions } from "./convert-options.ts";
import { optionProblems } from "./option-problems.ts";
import { ignoredOptions, parameterWarnings } from "./option-warnings.ts";
import type { KeyAlgorithm, KeySpec, Pkcs12Parameters, Pkcs12Target, Target } from "./types.ts";

/**
 * Refuses options that cannot work with a target.
 *
 * @throws AppError CONVERT_OPTIONS with every reason
 */
export function checkOptions(target: Target, options: ConvertOptions): void {
  const problems = optionProblems(target, options);
  if (problems.length === 0) return;
  throw new AppError("CONVERT_OPTIONS", problems.join(" "), {
    hint: `Leave the option out to get what the target “${target.id}” has by itself.`,
  });
}

/**
 * A target with what the user chose beside it: all that the writer has to know.
 *
 * @returns `warnings`: what the user should know of the choices, in words
 * @throws AppError CONVERT_OPTIONS
 */
export function parametersOf(
  target: Pkcs12Target,
  options: ConvertOptions,
): { readonly parameters: Pkcs12Parameters; readonly warnings: readonly string[] } {
  checkOptions(target, options);
  const provider = options.provider === undefined ? target.provider : (options.provider?.trim() ?? null);
  const parameters: Pkcs12Parameters = {
    encryption: target.encryption,
    mac: target.mac,
    iterations: options.iterations ?? target.iterations,
    saltBytes: target.saltBytes,
    provider,
    keySpec: keySpecOf(target, provider, options.keySpec),
    machineKeySet: options.machineKeySet ?? target.machineKeySet,
    keyAlgorithms: keyAlgorithmsOf(target, provider),
  };
  return { parameters, warnings: [...parameterWarnings(parameters), ...ignoredOptions(target, options)] };
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
