import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftBaseSmartCard: Provider = {
  name: "Microsoft Base Smart Card Crypto Provider",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Keys on a smart card.",
  citation: { ...sources.windowsProviders, quote: "Microsoft Base Smart Card Crypto Provider, type 1" },
};
