import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const lunaSchannel: Provider = {
  name: "Luna SChannel Cryptographic Services for Microsoft Windows",
  generation: "capi",
  type: 12,
  keySpecs: [],
  note: "The SChannel provider of a Thales Luna hardware module.",
  citation: { ...sources.measuredDumps, quote: "Luna SChannel Cryptographic Services for Microsoft Windows, type 12" },
};
