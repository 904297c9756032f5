import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** The Front End compares the common name with the topology’s trusted pools; alternative names do not help (cases/i08, OWA integration). */
export const commonNameTrustedApplication: Rule = defineRule({
  id: "names.common-name-trusted-application",
  severity: "error",
  title: "The common name must be the name of the trusted application pool",
  texts: {
    other: {
      what: "Its common name is {found}; the trusted application pool is {pool}.",
      why: "The Front End Server compares the common name with the trusted application pools of the topology, and refuses the connection: “The peer is not a configured server on this network interface”. The subject alternative names do not help.",
      fix: `${again} with the common name {pool}, as the pool is called in the topology.`,
    },
    absent: {
      what: "It has no common name; the trusted application pool is {pool}.",
      why: "The Front End Server compares the common name with the trusted application pools of the topology, and refuses the connection: “The peer is not a configured server on this network interface”. The subject alternative names do not help.",
      fix: `${again} with the common name {pool}, as the pool is called in the topology.`,
    },
  },
  citation: {
    ...sources.newTrustedApplicationPool,
    note: "The document names the pool. That the common name must be its name is told by administrators who connected Exchange’s Outlook Web App.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: ["trusted-application"],
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }, problem) => {
    const found = subjectCommonNameOf(evidence);
    if (plan === null) return [];
    const pool = plan.subject.commonName;
    if (found === null) return [problem("absent", { pool }, "subject")];
    return sameName(found, pool) ? [] : [problem("other", { found, pool }, "subject")];
  },
});
