import { sources } from "../../catalogue/sources.ts";
import { limits } from "../../limits.ts";
import type { Rule } from "../types.ts";

/** formats.md §2.3: the most rounds of key derivation that Windows accepts. */
export const iterations: Rule = {
  id: "pfx.iterations",
  severity: "error",
  title: "No more rounds than Windows accepts",
  citation: {
    ...sources.pfxIterationLimit,
    quote: "Iteration count doesn't lie in expected range. Maximum permissible value: 600000.",
  },
  products: "all",
  roles: "all",
  applies: ({ bundle }) => bundle !== null,
  check: ({ bundle }) => {
    const rounds = [
      bundle?.mac?.iterations,
      bundle?.certificateEncryption?.iterations,
      ...(bundle?.keys ?? []).map((key) => key.encryption.iterations),
    ];
    const most = Math.max(...rounds.map((count) => count ?? 0));
    if (most <= limits.iterationsWritten) return [];
    return [
      {
        what: `The PFX uses ${most} rounds of key derivation.`,
        why: `Windows accepts at most ${limits.iterationsWritten} and refuses the import.`,
        fix: "Convert the PFX with KeySpec: the result has as many rounds as Windows itself writes.",
        at: "bundle.iterations",
      },
    ];
  },
};
