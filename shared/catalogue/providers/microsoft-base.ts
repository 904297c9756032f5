import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftBase: Provider = {
  name: "Microsoft Base Cryptographic Provider v1.0",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Made for the export rules of the 1990s: 512-bit keys by default.",
  citation: { ...sources.windowsProviders, quote: "Microsoft Base Cryptographic Provider v1.0, type 1" },
};
