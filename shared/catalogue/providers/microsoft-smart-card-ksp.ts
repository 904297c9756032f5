import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftSmartCardKsp: Provider = {
  name: "Microsoft Smart Card Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys on a smart card.",
  citation: { ...sources.cngProviders, quote: "Microsoft Smart Card Key Storage Provider" },
};
