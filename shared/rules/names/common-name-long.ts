import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** ub-common-name of RFC 5280, in characters. */
const most = 64;

/**
 * errors.md, CERTSRV_E_BAD_REQUESTSUBJECT: a certification authority refuses such a request. What was issued all the same is not refused for
 * it.
 */
export const commonNameLong: Rule = defineRule({
  id: "names.common-name-long",
  severity: "error",
  title: "The common name of a request must have at most 64 characters",
  texts: {
    long: {
      what: "Its common name has {count, number} characters: {name}.",
      why: "A common name has at most {most, number}. A Windows authority answers “The request subject name is invalid or too long” (0x80094001), and public authorities refuse it too.",
      fix: `${again} with a shorter common name. The long name may stand among the alternative names.`,
    },
  },
  citation: { ...sources.rfc5280, section: "Appendix A.1", quote: "ub-common-name INTEGER ::= 64" },
  products: "all",
  roles: "all",
  applies: (evidence) => evidence.request !== null && subjectCommonNameOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const name = subjectCommonNameOf(evidence) ?? "";
    const count = [...name].length;
    return count > most ? [problem("long", { count, name, most }, "subject")] : [];
  },
});
