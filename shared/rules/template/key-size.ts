import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

const smallest = 1_024;

/** Windows refuses RSA keys that are shorter, whatever the template lets through. */
export const keySize: Rule = defineRule({
  id: "template.key-size",
  severity: "warning",
  title: "The template should ask for keys of 2048 bits or more",
  texts: {
    short: {
      what: "The template takes keys from {bits} bits on.",
      why: "The RSA SChannel provider makes keys of 1024 bits unless the request says otherwise, and Windows refuses keys below {smallest} bits.",
      fix: "Set the minimum key size of the template to 2048.",
    },
  },
  citation: {
    ...sources.minimumKeyLength,
    note: "The advisory refuses keys below 1024 bits; 2048 is what the products recommend.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ template }) => template !== null && template.minimumKeySize !== null,
  check: ({ template }, _context, problem) => {
    const bits = template?.minimumKeySize ?? null;
    if (bits === null || bits >= 2_048) return [];
    return [problem("short", { bits: String(bits), smallest: String(smallest) }, "template.minimumKeySize")];
  },
});
