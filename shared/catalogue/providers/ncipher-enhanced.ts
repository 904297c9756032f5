import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const ncipherEnhanced: Provider = {
  name: "nCipher Enhanced Cryptographic Provider",
  generation: "capi",
  type: 1,
  keySpecs: [],
  note: "Keys in an Entrust (nCipher) hardware module.",
  citation: { ...sources.measuredDumps, quote: "nCipher Enhanced Cryptographic Provider", inferred: true },
};
