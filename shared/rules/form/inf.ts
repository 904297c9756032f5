import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** An INF that certreq refuses, or of which it makes something else (formats.md §5.2). */
export const inf: Rule = defineRule({
  id: "form.inf",
  severity: "error",
  title: "certreq must understand the INF",
  texts: {
    found: {
      what: "{problem}",
      why: "certreq makes no request of such an INF, or one that asks for something else.",
      fix: "Correct the line, or let KeySpec write the INF (Request).",
    },
  },
  citation: {
    ...sources.certreq,
    section: "certreq -new",
    note: "The sections and keys of an INF, and the values that they take.",
  },
  products: "all",
  roles: "all",
  applies: ({ request }) => request?.inf !== undefined,
  check: ({ request }, _context, problem) =>
    (request?.inf?.problems ?? []).map((found) => problem("found", { problem: found }, "request.inf")),
});
