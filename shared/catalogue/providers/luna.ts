import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const luna: Provider = {
  name: "Luna Cryptographic Services for Microsoft Windows",
  generation: "capi",
  type: 1,
  keySpecs: [],
  note: "Keys in a Thales Luna hardware module.",
  citation: { ...sources.measuredDumps, quote: "Luna Cryptographic Services for Microsoft Windows, type 1" },
};
