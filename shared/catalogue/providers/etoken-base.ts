import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const etokenBase: Provider = {
  name: "eToken Base Cryptographic Provider",
  generation: "capi",
  type: 1,
  keySpecs: [],
  note: "Keys on a SafeNet eToken.",
  citation: { ...sources.measuredDumps, quote: "eToken Base Cryptographic Provider" },
};
