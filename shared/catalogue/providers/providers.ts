import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftRsaSchannel: Provider = {
  name: "Microsoft RSA SChannel Cryptographic Provider",
  generation: "capi",
  type: 12,
  keySpecs: [1],
  note: "What the Lync tools always ask for. RSA only, KeySpec 1 only; its own default is 1024 bits.",
  citation: {
    ...sources.lyncCngSupport,
    quote: "absolutely works is the Microsoft RSA SChannel Cryptographic Provider",
  },
};

export const microsoftStrong: Provider = {
  name: "Microsoft Strong Cryptographic Provider",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Lync's certificate wizard warns that names do not match, although they do.",
  citation: { ...sources.lyncCngSupport, quote: "Microsoft Strong Cryptographic provider will NOT work" },
};

export const microsoftSoftwareKsp: Provider = {
  name: "Microsoft Software Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "The default of PowerShell, the certificate console and version 3 templates. Lync cannot use keys in it.",
  citation: {
    ...sources.lyncCngSupport,
    quote:
      "find Microsoft Software Key Storage Provider, then your certificate has been issued using the new CryptoAPI:NG provider",
  },
};

export const microsoftEnhanced: Provider = {
  name: "Microsoft Enhanced Cryptographic Provider v1.0",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Where certutil and the certificate console put an RSA key when the PFX names no provider.",
  citation: { ...sources.pfxImportCertStore, quote: "RSA: MS_ENHANCED_PROV_W" },
};

export const microsoftEnhancedRsaAes: Provider = {
  name: "Microsoft Enhanced RSA and AES Cryptographic Provider",
  generation: "capi",
  type: 24,
  keySpecs: [1, 2],
  note: "Usual where CryptoAPI must sign with SHA-256, for example AD FS token signing.",
  citation: { ...sources.windowsProviders, note: "Microsoft Enhanced RSA and AES Cryptographic Provider, type 24" },
};

export const microsoftEnhancedDssDh: Provider = {
  name: "Microsoft Enhanced DSS and Diffie-Hellman Cryptographic Provider",
  generation: "capi",
  type: 13,
  keySpecs: [1, 2],
  note: "DSA and Diffie-Hellman keys.",
  citation: {
    ...sources.windowsProviders,
    note: "Microsoft Enhanced DSS and Diffie-Hellman Cryptographic Provider, type 13",
  },
};

/** Every provider that KeySpec knows: Microsoft's CSPs, Microsoft's KSPs, then those of other makers (formats.md §3.1, §3.2). */
export const providers: readonly Provider[] = [
  microsoftRsaSchannel,
  {
    name: "Microsoft DH SChannel Cryptographic Provider",
    generation: "capi",
    type: 18,
    keySpecs: [1, 2],
    note: "Diffie-Hellman and DSA keys; not for the certificates of these products.",
    citation: { ...sources.windowsProviders, note: "Microsoft DH SChannel Cryptographic Provider, type 18" },
  },
  {
    name: "Microsoft Base Cryptographic Provider v1.0",
    generation: "capi",
    type: 1,
    keySpecs: [1, 2],
    note: "Made for the export rules of the 1990s: 512-bit keys by default.",
    citation: { ...sources.windowsProviders, note: "Microsoft Base Cryptographic Provider v1.0, type 1" },
  },
  microsoftEnhanced,
  microsoftStrong,
  microsoftEnhancedRsaAes,
  {
    name: "Microsoft Enhanced RSA and AES Cryptographic Provider (Prototype)",
    generation: "capi",
    type: 24,
    keySpecs: [1, 2],
    note: "The same provider as Windows XP names it.",
    citation: { ...sources.windowsProviders, note: "“(Prototype)” suffix on Windows XP" },
  },
  {
    name: "Microsoft Base DSS Cryptographic Provider",
    generation: "capi",
    type: 3,
    keySpecs: [2],
    note: "DSA signing keys only.",
    citation: { ...sources.windowsProviders, note: "Microsoft Base DSS Cryptographic Provider, type 3" },
  },
  {
    name: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider",
    generation: "capi",
    type: 13,
    keySpecs: [1, 2],
    note: "DSA and Diffie-Hellman keys.",
    citation: {
      ...sources.windowsProviders,
      note: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider, type 13",
    },
  },
  microsoftEnhancedDssDh,
  {
    name: "Microsoft Base Smart Card Crypto Provider",
    generation: "capi",
    type: 1,
    keySpecs: [1, 2],
    note: "Keys on a smart card.",
    citation: { ...sources.windowsProviders, note: "Microsoft Base Smart Card Crypto Provider, type 1" },
  },
  {
    name: "Gemplus GemSAFE Card CSP v1.0",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Smart cards of Windows 2000 and XP; seen in old dumps.",
    citation: { ...sources.windowsProviders, note: "Not documented any more; seen in old dumps.", inferred: true },
  },
  {
    name: "Schlumberger Cryptographic Service Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Smart cards of Windows 2000 and XP; seen in old dumps.",
    citation: { ...sources.windowsProviders, note: "Not documented any more; seen in old dumps.", inferred: true },
  },
  {
    name: "Infineon SICRYPT Base Smart Card CSP",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Smart cards of Windows 2000 and XP; seen in old dumps.",
    citation: { ...sources.windowsProviders, note: "Not documented any more; seen in old dumps.", inferred: true },
  },
  microsoftSoftwareKsp,
  {
    name: "Microsoft Smart Card Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys on a smart card.",
    citation: { ...sources.cngProviders, quote: "Microsoft Smart Card Key Storage Provider" },
  },
  {
    name: "Microsoft Platform Crypto Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys in the TPM of the computer; they cannot be exported.",
    citation: { ...sources.cngProviders, quote: "Microsoft Platform Crypto Provider" },
  },
  {
    name: "Microsoft Passport Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys of Windows Hello for Business.",
    citation: { ...sources.cngProviders, quote: "Microsoft Passport Key Storage Provider" },
  },
  {
    name: "nCipher Security World Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys in an Entrust (nCipher) hardware module.",
    citation: { ...sources.measuredDumps, quote: "Provider = nCipher Security World Key Storage Provider" },
  },
  {
    name: "SafeNet Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys in a Thales (SafeNet) hardware module.",
    citation: { ...sources.measuredDumps, quote: "Provider = SafeNet Key Storage Provider" },
  },
  {
    name: "Securosys Primus HSM Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: "Keys in a Securosys hardware module.",
    citation: { ...sources.measuredDumps, quote: "Provider = Securosys Primus HSM Key Storage Provider" },
  },
  {
    name: "Luna Cryptographic Services for Microsoft Windows",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Keys in a Thales Luna hardware module.",
    citation: { ...sources.measuredDumps, note: "Luna Cryptographic Services for Microsoft Windows, type 1" },
  },
  {
    name: "Luna enhanced RSA and AES provider for Microsoft Windows",
    generation: "capi",
    type: 24,
    keySpecs: [],
    note: "Keys in a Thales Luna hardware module.",
    citation: { ...sources.measuredDumps, note: "Luna enhanced RSA and AES provider for Microsoft Windows, type 24" },
  },
  {
    name: "Luna SChannel Cryptographic Services for Microsoft Windows",
    generation: "capi",
    type: 12,
    keySpecs: [],
    note: "The SChannel provider of a Thales Luna hardware module.",
    citation: {
      ...sources.measuredDumps,
      note: "Luna SChannel Cryptographic Services for Microsoft Windows, type 12",
    },
  },
  {
    name: "nCipher Enhanced Cryptographic Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Keys in an Entrust (nCipher) hardware module.",
    citation: { ...sources.measuredDumps, quote: "nCipher Enhanced Cryptographic Provider", inferred: true },
  },
  {
    name: "nShield Enhanced SChannel Cryptographic Provider",
    generation: "capi",
    type: 12,
    keySpecs: [],
    note: "The SChannel provider of an Entrust nShield hardware module.",
    citation: { ...sources.measuredDumps, note: "nShield Enhanced SChannel Cryptographic Provider, type 12" },
  },
  {
    name: "eToken Base Cryptographic Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: "Keys on a SafeNet eToken.",
    citation: { ...sources.measuredDumps, quote: "eToken Base Cryptographic Provider" },
  },
];
