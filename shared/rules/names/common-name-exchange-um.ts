import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §7.1: here the subject decides, as event 1649 tells. */
export const commonNameExchangeUm: Rule = defineRule({
  id: "names.common-name-exchange-um",
  severity: "error",
  title: "The common name must be the name of the Exchange server",
  texts: {
    other: {
      what: "Its common name is {found}, not {expected}.",
      why: "Unified Messaging and its partners look at the subject, and a stand-alone server does not read the alternative names.",
      fix: `${again} with the common name {expected}.`,
    },
    absent: {
      what: "It has no common name; the name of the Exchange server is {expected}.",
      why: "Unified Messaging and its partners look at the subject, and a stand-alone server does not read the alternative names.",
      fix: `${again} with the common name {expected}.`,
    },
  },
  citation: {
    ...sources.lync2013UmCertificates,
    quote: "you must enter the FQDN of the Exchange Server for communications to work",
  },
  products: microsoftProducts,
  roles: ["exchange-um"],
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }, problem) => {
    const found = subjectCommonNameOf(evidence);
    if (plan === null) return [];
    const expected = plan.subject.commonName;
    if (found === null) return [problem("absent", { expected }, "subject")];
    return sameName(found, expected) ? [] : [problem("other", { found, expected }, "subject")];
  },
});
