import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const lunaEnhancedRsaAes: Provider = {
  name: "Luna enhanced RSA and AES provider for Microsoft Windows",
  generation: "capi",
  type: 24,
  keySpecs: [],
  note: "Keys in a Thales Luna hardware module.",
  citation: { ...sources.measuredDumps, quote: "Luna enhanced RSA and AES provider for Microsoft Windows, type 24" },
};
