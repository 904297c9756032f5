import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftSoftwareKsp: Provider = {
  name: "Microsoft Software Key Storage Provider",
  generation: "cng",
  type: 0,
  keySpecs: [],
  note: "The default of PowerShell, the certificate console and version 3 templates. Lync cannot use keys in it.",
  citation: {
    ...sources.lyncCngSupport,
    quote:
      "find Microsoft Software Key Storage Provider, then your certificate has been issued using the new CryptoAPI:NG provider",
  },
};
