import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const ncipherKsp: Provider = {
  name: "nCipher Security World Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys in an Entrust (nCipher) hardware module.",
  citation: { ...sources.measuredDumps, quote: "Provider = nCipher Security World Key Storage Provider" },
};
