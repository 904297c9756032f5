import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftEnhanced: Provider = {
  name: "Microsoft Enhanced Cryptographic Provider v1.0",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Where certutil and the certificate console put an RSA key when the PFX names no provider.",
  citation: { ...sources.pfxImportCertStore, quote: "RSA: MS_ENHANCED_PROV_W" },
};
