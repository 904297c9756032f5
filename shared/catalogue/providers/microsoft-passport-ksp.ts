import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftPassportKsp: Provider = {
  name: "Microsoft Passport Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "Keys of Windows Hello for Business.",
  citation: { ...sources.cngProviders, quote: "Microsoft Passport Key Storage Provider" },
};
