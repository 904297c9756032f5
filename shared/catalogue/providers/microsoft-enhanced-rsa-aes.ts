import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftEnhancedRsaAes: Provider = {
  name: "Microsoft Enhanced RSA and AES Cryptographic Provider",
  generation: "capi",
  type: 24,
  keySpecs: [1, 2],
  note: "Usual where CryptoAPI must sign with SHA-256, for example AD FS token signing.",
  citation: { ...sources.windowsProviders, quote: "Microsoft Enhanced RSA and AES Cryptographic Provider, type 24" },
};
