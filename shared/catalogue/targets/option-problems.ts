import { limits } from "../../limits.ts";
import { findProvider, generationOf } from "../providers/index.ts";
import type { ConvertOptions } from "./convert-options.ts";
import type { Pkcs12Target, Target } from "./types.ts";

/** Provider types whose keys are DSA and Diffie-Hellman: PROV_DSS, PROV_DSS_DH, PROV_DH_SCHANNEL (formats.md §3.1). */
const typesWithoutRsa: readonly number[] = [3, 13, 18];

/** What is chosen beside a target and cannot work with it, in words; empty: all can. Pure, so that a screen can ask while the user chooses. */
export function optionProblems(target: Target, options: ConvertOptions): readonly string[] {
  return [
    ...iterationProblems(options),
    ...(target.container === "PKCS#12"
      ? [...providerProblems(target, options), ...keySpecProblems(target, options)]
      : []),
  ];
}

function iterationProblems({ iterations }: ConvertOptions): readonly string[] {
  if (iterations === undefined || (iterations >= 1 && iterations <= limits.iterationsWritten)) return [];
  const most = limits.iterationsWritten.toLocaleString("en");
  return [
    `${iterations.toLocaleString("en")} rounds cannot be written: 1 to ${most} can, because Windows reads no more.`,
  ];
}

function providerProblems(target: Pkcs12Target, { provider }: ConvertOptions): readonly string[] {
  if (provider === undefined || provider === null) return [];
  const known = findProvider(provider);
  if (known !== null && typesWithoutRsa.includes(known.type)) {
    return [
      `“${known.name}” takes DSA and Diffie-Hellman keys only, and KeySpec converts RSA and elliptic curve keys.`,
    ];
  }
  if (target.capiOnly && generationOf(provider) === "cng") {
    return [
      `“${provider}” is a key storage provider (CNG). The target “${target.id}” is for programs that cannot use one; choose a CryptoAPI provider.`,
    ];
  }
  const { providers } = target;
  if (providers === null || providers.some((name) => name.toLowerCase() === provider.trim().toLowerCase())) return [];
  return [
    `The target “${target.id}” does not take the provider “${provider}”. It takes ${providers.map((name) => `“${name}”`).join(", ")}; other names go with “windows-2019-plus” or “legacy-schannel”.`,
  ];
}

function keySpecProblems(target: Pkcs12Target, options: ConvertOptions): readonly string[] {
  const provider = options.provider === undefined ? target.provider : options.provider;
  const { keySpec } = options;
  if (provider === null || keySpec === undefined || keySpec === "none") return [];
  if (generationOf(provider) === "cng") {
    return [
      `“${provider}” is a key storage provider (CNG), which has no KeySpec. Choose “none”, or a CryptoAPI provider.`,
    ];
  }
  const keySpecs = findProvider(provider)?.keySpecs ?? [];
  const number = keySpec === "AT_KEYEXCHANGE" ? 1 : 2;
  if (keySpecs.length === 0 || keySpecs.includes(number)) return [];
  return [`“${provider}” has no keys with ${keySpec}, only with KeySpec ${keySpecs.join(" and ")}.`];
}
