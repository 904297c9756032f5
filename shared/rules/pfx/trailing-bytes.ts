import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** What stands behind the end of the PFX belongs to nothing: a transfer that went wrong, or two files in one. */
export const trailingBytes: Rule = defineRule({
  id: "pfx.trailing-bytes",
  severity: "notice",
  title: "The file should end where the PFX ends",
  texts: {
    found: {
      what: "{count, plural, one {There is # byte} other {There are # bytes}} after the end of the PFX.",
      why: "They belong to nothing that was read. Some programs refuse such a file, others ignore what follows.",
      fix: "Get the file again from where it was made, or convert it with KeySpec: the result has nothing after its end.",
    },
  },
  citation: {
    ...sources.rfc7292,
    section: "4",
    note: "A PFX is one ASN.1 value. Nothing is said of bytes behind it.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ bundle }) => bundle !== null,
  check: ({ bundle }, _context, problem) => {
    const count = bundle?.trailingBytes ?? 0;
    return count === 0 ? [] : [problem("found", { count }, "bundle.trailingBytes")];
  },
});
