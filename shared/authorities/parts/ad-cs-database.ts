import { sources } from "../../catalogue/sources.ts";
import type { Authority } from "../types.ts";

/** What Microsoft’s certification authority can keep of a request, with templates and without: a column of its database is so long. */
export const adCsDatabase = {
  maximumExtensionOctets: {
    value: 4_096,
    citation: {
      ...sources.adCsExtensionSize,
      quote: "The total size, however, of any encoded extension is limited to 4KB",
    },
  },
} as const satisfies Partial<Authority>;
