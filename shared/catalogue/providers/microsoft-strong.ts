import { sources } from "../sources.ts";
import type { Provider } from "./types.ts";

export const microsoftStrong: Provider = {
  name: "Microsoft Strong Cryptographic Provider",
  generation: "capi",
  type: 1,
  keySpecs: [1, 2],
  note: "Lync's certificate wizard warns that names do not match, although they do.",
  citation: { ...sources.lyncCngSupport, quote: "Microsoft Strong Cryptographic provider will NOT work" },
};
