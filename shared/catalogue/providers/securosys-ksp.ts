import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const securosysKsp: Provider = {
  name: "Securosys Primus HSM Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys in a Securosys hardware module.",
  citation: { ...sources.measuredDumps, quote: "Provider = Securosys Primus HSM Key Storage Provider" },
};
