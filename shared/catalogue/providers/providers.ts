import { messages } from "../../text/localise.ts";
import { citationNotes } from "../citation-notes.ts";
import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

/** What each provider is, in a sentence or two. */
const notes = messages("providers.notes", {
  microsoftRsaSchannel: "What the Lync tools always ask for. RSA only, KeySpec 1 only; its own default is 1024 bits.",
  microsoftStrong: "Lync’s certificate wizard warns that names do not match, although they do.",
  microsoftSoftwareKeyStorage:
    "The default of PowerShell, the certificate console and version 3 templates. Lync cannot use keys in it.",
  microsoftEnhanced: "Where certutil and the certificate console put an RSA key when the PFX names no provider.",
  microsoftEnhancedRsaAes: "Usual where CryptoAPI must sign with SHA-256, for example AD FS token signing.",
  dsaAndDiffieHellman: "DSA and Diffie-Hellman keys.",
  microsoftDhSchannel: "Diffie-Hellman and DSA keys; not for the certificates of these products.",
  microsoftBase: "Made for the export rules of the 1990s: 512-bit keys by default.",
  microsoftEnhancedRsaAesPrototype: "The same provider as Windows XP names it.",
  microsoftBaseDss: "DSA signing keys only.",
  smartCard: "Keys on a smart card.",
  oldSmartCard: "Smart cards of Windows 2000 and XP; seen in old dumps.",
  microsoftPlatformCrypto: "Keys in the TPM of the computer; they cannot be exported.",
  microsoftPassportKeyStorage: "Keys of Windows Hello for Business.",
  nCipherModule: "Keys in an Entrust (nCipher) hardware module.",
  safenetKeyStorage: "Keys in a Thales (SafeNet) hardware module.",
  securosysPrimusHsmKeyStorage: "Keys in a Securosys hardware module.",
  lunaModule: "Keys in a Thales Luna hardware module.",
  lunaSchannel: "The SChannel provider of a Thales Luna hardware module.",
  nshieldEnhancedSchannel: "The SChannel provider of an Entrust nShield hardware module.",
  etokenBase: "Keys on a SafeNet eToken.",
});

export const microsoftRsaSchannel: Provider = {
  name: "Microsoft RSA SChannel Cryptographic Provider",
  generation: "capi",
  type: 12,
  keySpecs: [1],
  note: notes.microsoftRsaSchannel,
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
  note: notes.microsoftStrong,
  citation: { ...sources.lyncCngSupport, quote: "Microsoft Strong Cryptographic provider will NOT work" },
};

export const microsoftSoftwareKsp: Provider = {
  name: "Microsoft Software Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: notes.microsoftSoftwareKeyStorage,
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
  note: notes.microsoftEnhanced,
  citation: { ...sources.pfxImportCertStore, quote: "RSA: MS_ENHANCED_PROV_W" },
};

export const microsoftEnhancedRsaAes: Provider = {
  name: "Microsoft Enhanced RSA and AES Cryptographic Provider",
  generation: "capi",
  type: 24,
  keySpecs: [1, 2],
  note: notes.microsoftEnhancedRsaAes,
  citation: { ...sources.windowsProviders, section: "Microsoft Enhanced RSA and AES Cryptographic Provider, type 24" },
};

export const microsoftEnhancedDssDh: Provider = {
  name: "Microsoft Enhanced DSS and Diffie-Hellman Cryptographic Provider",
  generation: "capi",
  type: 13,
  keySpecs: [1, 2],
  note: notes.dsaAndDiffieHellman,
  citation: {
    ...sources.windowsProviders,
    section: "Microsoft Enhanced DSS and Diffie-Hellman Cryptographic Provider, type 13",
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
    note: notes.microsoftDhSchannel,
    citation: { ...sources.windowsProviders, section: "Microsoft DH SChannel Cryptographic Provider, type 18" },
  },
  {
    name: "Microsoft Base Cryptographic Provider v1.0",
    generation: "capi",
    type: 1,
    keySpecs: [1, 2],
    note: notes.microsoftBase,
    citation: { ...sources.windowsProviders, section: "Microsoft Base Cryptographic Provider v1.0, type 1" },
  },
  microsoftEnhanced,
  microsoftStrong,
  microsoftEnhancedRsaAes,
  {
    name: "Microsoft Enhanced RSA and AES Cryptographic Provider (Prototype)",
    generation: "capi",
    type: 24,
    keySpecs: [1, 2],
    note: notes.microsoftEnhancedRsaAesPrototype,
    citation: { ...sources.windowsProviders, note: citationNotes.prototypeOnXp },
  },
  {
    name: "Microsoft Base DSS Cryptographic Provider",
    generation: "capi",
    type: 3,
    keySpecs: [2],
    note: notes.microsoftBaseDss,
    citation: { ...sources.windowsProviders, section: "Microsoft Base DSS Cryptographic Provider, type 3" },
  },
  {
    name: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider",
    generation: "capi",
    type: 13,
    keySpecs: [1, 2],
    note: notes.dsaAndDiffieHellman,
    citation: {
      ...sources.windowsProviders,
      section: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider, type 13",
    },
  },
  microsoftEnhancedDssDh,
  {
    name: "Microsoft Base Smart Card Crypto Provider",
    generation: "capi",
    type: 1,
    keySpecs: [1, 2],
    note: notes.smartCard,
    citation: { ...sources.windowsProviders, section: "Microsoft Base Smart Card Crypto Provider, type 1" },
  },
  {
    name: "Gemplus GemSAFE Card CSP v1.0",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.oldSmartCard,
    citation: { ...sources.windowsProviders, note: citationNotes.oldDumps, inferred: true },
  },
  {
    name: "Schlumberger Cryptographic Service Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.oldSmartCard,
    citation: { ...sources.windowsProviders, note: citationNotes.oldDumps, inferred: true },
  },
  {
    name: "Infineon SICRYPT Base Smart Card CSP",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.oldSmartCard,
    citation: { ...sources.windowsProviders, note: citationNotes.oldDumps, inferred: true },
  },
  microsoftSoftwareKsp,
  {
    name: "Microsoft Smart Card Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.smartCard,
    citation: { ...sources.cngProviders, quote: "Microsoft Smart Card Key Storage Provider" },
  },
  {
    name: "Microsoft Platform Crypto Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.microsoftPlatformCrypto,
    citation: { ...sources.cngProviders, quote: "Microsoft Platform Crypto Provider" },
  },
  {
    name: "Microsoft Passport Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.microsoftPassportKeyStorage,
    citation: { ...sources.cngProviders, quote: "Microsoft Passport Key Storage Provider" },
  },
  {
    name: "nCipher Security World Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.nCipherModule,
    citation: { ...sources.measuredDumps, quote: "Provider = nCipher Security World Key Storage Provider" },
  },
  {
    name: "SafeNet Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.safenetKeyStorage,
    citation: { ...sources.measuredDumps, quote: "Provider = SafeNet Key Storage Provider" },
  },
  {
    name: "Securosys Primus HSM Key Storage Provider",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.securosysPrimusHsmKeyStorage,
    citation: { ...sources.measuredDumps, quote: "Provider = Securosys Primus HSM Key Storage Provider" },
  },
  {
    name: "Luna Cryptographic Services for Microsoft Windows",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.lunaModule,
    citation: { ...sources.measuredDumps, section: "Luna Cryptographic Services for Microsoft Windows, type 1" },
  },
  {
    name: "Luna enhanced RSA and AES provider for Microsoft Windows",
    generation: "capi",
    type: 24,
    keySpecs: [],
    note: notes.lunaModule,
    citation: {
      ...sources.measuredDumps,
      section: "Luna enhanced RSA and AES provider for Microsoft Windows, type 24",
    },
  },
  {
    name: "Luna SChannel Cryptographic Services for Microsoft Windows",
    generation: "capi",
    type: 12,
    keySpecs: [],
    note: notes.lunaSchannel,
    citation: {
      ...sources.measuredDumps,
      section: "Luna SChannel Cryptographic Services for Microsoft Windows, type 12",
    },
  },
  {
    name: "nCipher Enhanced Cryptographic Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.nCipherModule,
    citation: { ...sources.measuredDumps, quote: "nCipher Enhanced Cryptographic Provider", inferred: true },
  },
  {
    name: "nShield Enhanced SChannel Cryptographic Provider",
    generation: "capi",
    type: 12,
    keySpecs: [],
    note: notes.nshieldEnhancedSchannel,
    citation: { ...sources.measuredDumps, section: "nShield Enhanced SChannel Cryptographic Provider, type 12" },
  },
  {
    name: "eToken Base Cryptographic Provider",
    generation: "capi",
    type: 1,
    keySpecs: [],
    note: notes.etokenBase,
    citation: { ...sources.measuredDumps, quote: "eToken Base Cryptographic Provider" },
  },
];
