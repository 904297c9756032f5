import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftDhSchannel: Provider = {
  name: "Microsoft DH SChannel Cryptographic Provider",
  generation: "capi",
  type: 18,
  keySpecs: [1, 2],
  note: "Diffie-Hellman and DSA keys; not for the certificates of these products.",
  citation: { ...sources.windowsProviders, quote: "Microsoft DH SChannel Cryptographic Provider, type 18" },
};
