import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** A root of version 3 that does not say that it is an authority: Windows takes it from its store, strict programs do not (openssl verify: error 79). */
export const rootWithoutConstraints: Rule = defineRule({
  id: "chain.root-without-constraints",
  severity: "warning",
  title: "The root should say that it is a certification authority",
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.9",
    note: "The section asks authorities to have Basic Constraints in every certificate whose key checks the signatures of others.",
  },
  products: "all",
  roles: "all",
  texts: {
    absent: {
      what: "The root {root} has no Basic Constraints.",
      why: "Windows trusts a root because it is in the store, but other programs and devices refuse a root that does not say that it is an authority.",
      fix: "Renew the root with Basic Constraints before devices that are not Windows have to trust it.",
    },
  },
  applies: ({ issuers, chain }) => issuers.length > 0 && chain?.complete === true,
  check: ({ chain }, _context, problem) => {
    const root = chain?.path.at(-1);
    if (root === undefined || root.version < 3 || root.basicConstraints.state !== "absent") return [];
    // What no program takes for an authority is an error of its own.
    const isRefused = problemsOf(chain, "no-authority").some(({ certificate }) => certificate === root);
    return isRefused ? [] : [problem("absent", { root: certificateName(root) }, "issuers.basicConstraints")];
  },
});
