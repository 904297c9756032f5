import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftEnhancedRsaAesPrototype: Provider = {
  name: "Microsoft Enhanced RSA and AES Cryptographic Provider (Prototype)",
  generation: "capi",
  type: 24,
  keySpecs: [1, 2],
  note: "The same provider as Windows XP names it.",
  citation: { ...sources.windowsProviders, quote: "“(Prototype)” suffix on Windows XP" },
};
