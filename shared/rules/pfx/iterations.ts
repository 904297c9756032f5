import { sources } from "../../catalogue/sources.ts";
import { limits } from "../../limits.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { protectionOf } from "./protection-of.ts";

/** formats.md §2.3: the most iterations of key derivation that Windows accepts. */
export const iterations: Rule = defineRule({
  id: "pfx.iterations",
  severity: "error",
  title: "The PFX must not use more iterations than Windows accepts",
  texts: {
    many: {
      what: "The PFX uses {most, number} iterations of key derivation.",
      why: "Windows accepts at most {limit, number} and refuses the import.",
      fix: "Convert the PFX with KeySpec: the result has as many iterations as Windows itself writes.",
    },
  },
  citation: {
    ...sources.pfxIterationLimit,
    quote: "Iteration count doesn't lie in expected range. Maximum permissible value: 600000.",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => protectionOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const { mac, encryptions } = protectionOf(evidence) ?? { mac: null, encryptions: [] };
    const counts = [mac?.iterations, ...encryptions.map(({ iterations: count }) => count)];
    const most = Math.max(...counts.map((count) => count ?? 0));
    if (most <= limits.iterationsWritten) return [];
    return [problem("many", { most, limit: limits.iterationsWritten }, "bundle.iterations")];
  },
});
