import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { protectionOf } from "./protection-of.ts";

/** formats.md §2.2: the newer integrity check of OpenSSL 3.4 (RFC 9579), which no Windows is known to read. */
export const pbmac1: Rule = defineRule({
  id: "pfx.pbmac1",
  severity: "warning",
  title: "The integrity check should be one that Windows reads",
  texts: {
    found: {
      what: "The PFX has an integrity check of the kind PBMAC1.",
      why: "OpenSSL 3.4 and later can write it. No Windows is known to read it, nor do Java 17, GnuTLS 3.7 or Firefox.",
      fix: "Convert the PFX with KeySpec: the result has the integrity check that Windows itself writes.",
    },
  },
  citation: { ...sources.rfc9579, section: "4", note: "The document does not mention Windows.", inferred: true },
  products: "all",
  roles: "all",
  applies: (evidence) => (protectionOf(evidence)?.mac ?? null) !== null,
  check: (evidence, _context, problem) =>
    protectionOf(evidence)?.mac?.algorithm.startsWith("PBMAC1") === true ? [problem("found", {}, "bundle.mac")] : [],
});
