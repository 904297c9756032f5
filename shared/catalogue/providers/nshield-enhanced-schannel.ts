import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const nshieldEnhancedSchannel: Provider = {
  name: "nShield Enhanced SChannel Cryptographic Provider",
  generation: "capi",
  type: 12,
  keySpecs: [],
  note: "The SChannel provider of an Entrust nShield hardware module.",
  citation: { ...sources.measuredDumps, quote: "nShield Enhanced SChannel Cryptographic Provider, type 12" },
};
