import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftBaseDssDh: Provider = {
  name: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider",
  generation: "capi",
  type: 13,
  keySpecs: [1, 2],
  note: "DSA and Diffie-Hellman keys.",
  citation: {
    ...sources.windowsProviders,
    quote: "Microsoft Base DSS and Diffie-Hellman Cryptographic Provider, type 13",
  },
};
