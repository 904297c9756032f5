import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const safenetKsp: Provider = {
  name: "SafeNet Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys in a Thales (SafeNet) hardware module.",
  citation: { ...sources.measuredDumps, quote: "Provider = SafeNet Key Storage Provider" },
};
