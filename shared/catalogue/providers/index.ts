import { providers } from "./providers.ts";
import type { Provider, ProviderGeneration } from "./types.ts";

export { microsoftRsaSchannel, microsoftSoftwareKsp, microsoftStrong, providers } from "./providers.ts";

const byName = new Map(providers.map((provider) => [provider.name.toLowerCase(), provider]));

/**
 * The provider of that name; null: KeySpec does not know it. Compared as Windows does, without regard to case and with every blank: a name
 * with one too many is the name of no provider.
 */
export function findProvider(name: string): Provider | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** PROV_RSA_FULL, PROV_RSA_SCHANNEL and PROV_RSA_AES of wincrypt.h: the CryptoAPI providers that keep RSA keys. Others keep DSA and DH keys. */
const rsaProviderTypes = [1, 12, 24];

/** Whether a CryptoAPI provider keeps RSA keys; null: KeySpec does not know the provider. */
export function keepsRsaKeys(name: string): boolean | null {
  const type = findProvider(name)?.type;
  return type === undefined ? null : rsaProviderTypes.includes(type);
}

/**
 * Whether a provider is a legacy CSP or a CNG key storage provider (formats.md §3.2, classification rule). Provider names are
 * never translated, so this holds for dumps in every language.
 *
 * @param name as Windows writes it
 * @param providerType the number that a dump or request gives; a PFX has none
 * @returns `unknown`: neither the name nor a type tells
 */
export function generationOf(name: string, providerType?: number): ProviderGeneration | "unknown" {
  const known = findProvider(name);
  if (known !== null) return known.generation;
  if (providerType !== undefined && providerType !== 0) return "capi";
  if (/key storage provider/i.test(name) || providerType === 0) return "cng";
  return "unknown";
}
