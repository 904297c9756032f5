import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const infineonSicrypt: Provider = {
  name: "Infineon SICRYPT Base Smart Card CSP",
  generation: "capi",
  type: 1,
  keySpecs: [],
  note: "Smart cards of Windows 2000 and XP; seen in old dumps.",
  citation: { ...sources.windowsProviders, quote: "Not documented any more; seen in old dumps.", inferred: true },
};
