import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftPlatform: Provider = {
  name: "Microsoft Platform Crypto Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys in the TPM of the computer; they cannot be exported.",
  citation: { ...sources.cngProviders, quote: "Microsoft Platform Crypto Provider" },
};
