import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftRsaSchannel: Provider = {
  name: "Microsoft RSA SChannel Cryptographic Provider",
  generation: "capi",
  type: 12,
  keySpecs: [1],
  note: "What the Lync tools always ask for. RSA only, KeySpec 1 only; its own default is 1024 bits.",
  citation: {
    ...sources.lyncCngSupport,
    quote: "absolutely works is the Microsoft RSA SChannel Cryptographic Provider",
  },
};
