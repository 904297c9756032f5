import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftBaseDss: Provider = {
  name: "Microsoft Base DSS Cryptographic Provider",
  generation: "capi",
  type: 3,
  keySpecs: [2],
  note: "DSA signing keys only.",
  citation: { ...sources.windowsProviders, quote: "Microsoft Base DSS Cryptographic Provider, type 3" },
};
