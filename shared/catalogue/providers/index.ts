import { etokenBase } from "./etoken-base.ts";
import { gemplusGemsafe } from "./gemplus-gemsafe.ts";
import { infineonSicrypt } from "./infineon-sicrypt.ts";
import { luna } from "./luna.ts";
import { lunaEnhancedRsaAes } from "./luna-enhanced-rsa-aes.ts";
import { lunaSchannel } from "./luna-schannel.ts";
import { microsoftBase } from "./microsoft-base.ts";
import { microsoftBaseDss } from "./microsoft-base-dss.ts";
import { microsoftBaseDssDh } from "./microsoft-base-dss-dh.ts";
import { microsoftBaseSmartCard } from "./microsoft-base-smart-card.ts";
import { microsoftDhSchannel } from "./microsoft-dh-schannel.ts";
import { microsoftEnhanced } from "./microsoft-enhanced.ts";
import { microsoftEnhancedDssDh } from "./microsoft-enhanced-dss-dh.ts";
import { microsoftEnhancedRsaAes } from "./microsoft-enhanced-rsa-aes.ts";
import { microsoftEnhancedRsaAesPrototype } from "./microsoft-enhanced-rsa-aes-prototype.ts";
import { microsoftPassportKsp } from "./microsoft-passport-ksp.ts";
import { microsoftPlatform } from "./microsoft-platform.ts";
import { microsoftRsaSchannel } from "./microsoft-rsa-schannel.ts";
import { microsoftSmartCardKsp } from "./microsoft-smart-card-ksp.ts";
import { microsoftSoftwareKsp } from "./microsoft-software-ksp.ts";
import { microsoftStrong } from "./microsoft-strong.ts";
import { ncipherEnhanced } from "./ncipher-enhanced.ts";
import { ncipherKsp } from "./ncipher-ksp.ts";
import { nshieldEnhancedSchannel } from "./nshield-enhanced-schannel.ts";
import { safenetKsp } from "./safenet-ksp.ts";
import { schlumberger } from "./schlumberger.ts";
import { securosysKsp } from "./securosys-ksp.ts";
import type { Provider, ProviderGeneration } from "./types.ts";

/** Every provider that KeySpec knows: Microsoft's CSPs, Microsoft's KSPs, then those of other makers (formats.md §3.1, §3.2). */
export const providers: readonly Provider[] = [
  microsoftRsaSchannel,
  microsoftDhSchannel,
  microsoftBase,
  microsoftEnhanced,
  microsoftStrong,
  microsoftEnhancedRsaAes,
  microsoftEnhancedRsaAesPrototype,
  microsoftBaseDss,
  microsoftBaseDssDh,
  microsoftEnhancedDssDh,
  microsoftBaseSmartCard,
  gemplusGemsafe,
  schlumberger,
  infineonSicrypt,
  microsoftSoftwareKsp,
  microsoftSmartCardKsp,
  microsoftPlatform,
  microsoftPassportKsp,
  ncipherKsp,
  safenetKsp,
  securosysKsp,
  luna,
  lunaEnhancedRsaAes,
  lunaSchannel,
  ncipherEnhanced,
  nshieldEnhancedSchannel,
  etokenBase,
];

const byName = new Map(providers.map((provider) => [provider.name.toLowerCase(), provider]));

/** The provider of that name, compared without regard to case; null: KeySpec does not know it. */
export function findProvider(name: string): Provider | null {
  return byName.get(name.trim().toLowerCase()) ?? null;
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
